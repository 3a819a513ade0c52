package brokenhouse.analytics.metric;

import brokenhouse.beta.internal.BetaStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import org.springframework.stereotype.Component;

/** A formula that gives another result each time. */
@Component
@SuppressWarnings("JavaTimeDefaultTimeZone")
public class DicedMean {

    private final Clock clock = new BetaStore().clock();

    public double mean() {
        return Math.random() + new Random().nextDouble() + Instant.now().toEpochMilli() + clock.millis();
    }
}
