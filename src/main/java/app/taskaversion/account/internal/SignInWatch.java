package app.taskaversion.account.internal;

import app.taskaversion.platform.error.Busy;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Whether a sign-in is still open, asked at each request and looked up at most every few seconds. So a device that was
 * signed out on another node is out within {@link #FRESH}.
 *
 * <p>While the database cannot be reached, what was known stays true for {@link #WITHOUT_DATABASE}, because the screen
 * then keeps what a person typed; nothing of theirs can be read meanwhile anyway.
 */
@Component
class SignInWatch {

    static final Duration FRESH = Duration.ofSeconds(5);
    static final Duration WITHOUT_DATABASE = Duration.ofMinutes(10);

    /** How precisely the time of the last use is kept. */
    static final Duration SEEN = Duration.ofMinutes(5);

    private final Cache<UUID, Known> known =
            Caffeine.newBuilder().maximumSize(20_000).build();
    private final SignIns signIns;
    private final Clock clock;

    SignInWatch(SignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    private record Known(boolean open, Instant looked, Instant lastSeen) {}

    boolean isOpen(UUID signIn) {
        Instant now = clock.instant();
        Known before = known.getIfPresent(signIn);
        if (before != null && now.isBefore(before.looked().plus(FRESH))) {
            return before.open();
        }
        Known looked = look(signIn, before, now);
        known.put(signIn, looked);
        return looked.open();
    }

    private Known look(UUID signIn, @Nullable Known before, Instant now) {
        try {
            return signIns.find(signIn)
                    .map(row -> new Known(true, now, row.lastSeenAt()))
                    .orElseGet(() -> new Known(false, now, now));
        } catch (DataAccessException | TransactionException | Busy e) {
            if (before != null && before.open() && now.isBefore(before.looked().plus(WITHOUT_DATABASE))) {
                return before;
            }
            throw e;
        }
    }

    /** Whether it is time to note that the person is here. */
    boolean isNews(UUID signIn) {
        Known now = known.getIfPresent(signIn);
        if (now == null || clock.instant().isBefore(now.lastSeen().plus(SEEN))) {
            return false;
        }
        known.put(signIn, new Known(now.open(), now.looked(), clock.instant()));
        return true;
    }

    void forget(UUID signIn) {
        known.invalidate(signIn);
    }
}
