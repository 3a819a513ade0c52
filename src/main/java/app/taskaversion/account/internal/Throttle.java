package app.taskaversion.account.internal;

import app.taskaversion.platform.log.AddressPrefix;
import app.taskaversion.platform.log.SecurityEvent;
import app.taskaversion.platform.log.SecurityLog;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Guessing must be slow; a person who mistypes must hardly notice. Each try takes one drop from several buckets, which
 * fill up again by themselves: so there is a wait, never a lock. A try that was right gives its drops back. Kept in
 * memory, for each node. (quality §5)
 */
@Component
class Throttle {

    /** What is tried. Codes and guests are not somebody's, so only where they come from counts. */
    enum Kind {
        LOGIN,
        CODE,
        REGISTRATION,
        GUEST
    }

    /** At once and then one more after each pause. */
    private record Limit(int atOnce, Duration pause) {}

    /** One account from one network: a person at their own keyboard. */
    private static final Limit SAME_PLACE = new Limit(5, Duration.ofSeconds(30));

    /** One account from anywhere; wide, because otherwise anybody could keep its owner waiting. */
    private static final Limit ACCOUNT = new Limit(30, Duration.ofSeconds(10));

    /** One network, whatever it tries: a school or an office sits behind one, too. */
    private static final Limit PLACE = new Limit(30, Duration.ofSeconds(10));

    /** Everybody together. */
    private static final Limit ALL = new Limit(300, Duration.ofMillis(200));

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofHours(2))
            .build();
    private final TimeMeter time;

    Throttle(Clock clock) {
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return Math.multiplyExact(clock.millis(), 1_000_000L);
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /**
     * A try that was allowed.
     *
     * @param taken the buckets that it took a drop from
     */
    record Try(List<Bucket> taken) {

        /** It was right, so it does not count. */
        void wasRight() {
            taken.forEach(bucket -> bucket.addTokens(1));
        }
    }

    /**
     * @param who the account as it was typed, whether it exists or not; "" where there is none
     * @throws TooManyTries saying how long to wait
     */
    Try begin(Kind kind, String who, String address) {
        String place = AddressPrefix.of(address);
        List<Bucket> wanted = new ArrayList<>();
        if (!who.isEmpty()) {
            wanted.add(bucket(kind + " at " + place + " " + who, SAME_PLACE));
            wanted.add(bucket(kind + " of " + who, ACCOUNT));
        }
        wanted.add(bucket(kind + " at " + place, PLACE));
        wanted.add(bucket(kind + " all", ALL));
        List<Bucket> taken = new ArrayList<>();
        for (Bucket bucket : wanted) {
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                taken.forEach(full -> full.addTokens(1));
                SecurityLog.of(SecurityEvent.THROTTLED).from(address).by(kind).write();
                throw new TooManyTries(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
            taken.add(bucket);
        }
        return new Try(taken);
    }

    private Bucket bucket(String key, Limit limit) {
        return buckets.get(
                key,
                missing -> Bucket.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(limit.atOnce())
                                .refillGreedy(1, limit.pause())
                                .build())
                        .withCustomTimePrecision(time)
                        .build());
    }
}
