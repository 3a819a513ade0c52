package app.taskaversion.analytics.internal;

import app.taskaversion.account.AccountErased;
import app.taskaversion.account.DataWithdrawn;
import app.taskaversion.analytics.metric.Draws;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.text.Sha256;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps what draws came to, each person's apart, for an hour after they last looked. A result is found by its figure, the
 * last day and a hash of the days' numbers: a changed day is not found, so nothing outlives what it was made from. Only
 * figures are kept, and they go with the account or with any part of its data. (metrics §12.9)
 */
@Component
class KeptDraws {

    /** People at once on this node, and results of each: a page has a dozen, for each range and filter. At most 20 MB. */
    private static final int PEOPLE = 500;

    private static final int EACH = 120;
    private static final Duration UNUSED = Duration.ofHours(1);

    private final Cache<OwnerId, Draws> people =
            Caffeine.newBuilder().maximumSize(PEOPLE).expireAfterAccess(UNUSED).build();
    private final CurrentOwner currentOwner;

    KeptDraws(CurrentOwner currentOwner) {
        this.currentOwner = currentOwner;
    }

    /**
     * Those of the current person. Asked for before their rows are read: if some are withdrawn meanwhile, results of them
     * are kept in what nobody will be given again.
     */
    Draws own() {
        OwnerId owner = currentOwner.orNobody();
        return owner.equals(OwnerId.NOBODY) ? Draws.FRESH : people.get(owner, unused -> new Own());
    }

    @EventListener
    void onErased(AccountErased erased) {
        people.invalidate(erased.owner());
    }

    /** After the commit: until then a reading still sees the rows. */
    @TransactionalEventListener(fallbackExecution = true)
    void onWithdrawn(DataWithdrawn withdrawn) {
        people.invalidate(withdrawn.owner());
    }

    private record Key(Class<?> kind, String figure, int lastDay, String days) {}

    /** Of one person. */
    private static final class Own implements Draws {

        private final Cache<Key, Object> results =
                Caffeine.newBuilder().maximumSize(EACH).build();

        @Override
        public <T> T once(Class<T> kind, String figure, int lastDay, double[] days, Supplier<T> draw) {
            return kind.cast(results.get(new Key(kind, figure, lastDay, hash(days)), unused -> draw.get()));
        }

        private static String hash(double[] numbers) {
            ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
            bytes.asDoubleBuffer().put(numbers);
            return Sha256.hex(bytes.array());
        }
    }
}
