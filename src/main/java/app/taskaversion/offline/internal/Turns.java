package app.taskaversion.offline.internal;

import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.owner.OwnerId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a person sends from several tabs at once goes one after the other, in the order in which it came: each step is
 * applied to what the one before left, and gets the next number. Who waits here holds no connection, so nobody else waits
 * for it. Another node can still be in between; that the database tells.
 */
@Component
class Turns {

    /** As long as for a connection. */
    private static final long SECONDS = 5;

    private static final class Turn {

        private final ReentrantLock lock = new ReentrantLock(true);
        private int wanted;
    }

    private final Map<OwnerId, Turn> turns = new ConcurrentHashMap<>();

    /** @throws Busy if the turn did not come within a few seconds; nothing was done then */
    <T> T take(OwnerId owner, Supplier<T> work) {
        Turn turn = turns.compute(owner, (id, here) -> {
            Turn wanted = here == null ? new Turn() : here;
            wanted.wanted++;
            return wanted;
        });
        try {
            if (!turn.lock.tryLock(SECONDS, TimeUnit.SECONDS)) {
                throw new Busy("error.crowded");
            }
            try {
                return work.get();
            } finally {
                turn.lock.unlock();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Busy("error.crowded");
        } finally {
            turns.computeIfPresent(owner, Turns::left);
        }
    }

    private static @Nullable Turn left(OwnerId owner, Turn turn) {
        turn.wanted--;
        return turn.wanted == 0 ? null : turn;
    }

    /** How many people send just now. */
    int people() {
        return turns.size();
    }
}
