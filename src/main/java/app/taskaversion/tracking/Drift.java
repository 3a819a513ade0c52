package app.taskaversion.tracking;

import app.taskaversion.analytics.metric.AversionDrift;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How the dread of one thing changed while it waited: the first reading is what was said when it was added, the others
 * were asked again because it was put off or has waited for days. (product §3.2 row 5, §6 no. 6)
 *
 * @param readings oldest first; empty if no dread was said when it was added
 * @param asks whether to ask once more now
 */
public record Drift(List<Reading> readings, boolean asks) {

    /** From this change on, in points of 100, smaller steps, company or letting go are offered. */
    public static final double OFFERED_FROM = 20;

    /** As many readings make a curve. */
    public static final int CURVE_FROM = 3;

    /** Nothing was said, and nothing is asked. */
    public static final Drift NONE = new Drift(List.of(), false);

    /** @param value 0–100 */
    public record Reading(Instant at, double value) {}

    public Drift {
        readings = List.copyOf(readings);
    }

    public int n() {
        return readings.size();
    }

    /** See {@link AversionDrift}. */
    public OptionalDouble change() {
        return AversionDrift.of(readings.stream().mapToDouble(Reading::value).toArray());
    }

    /** Whether it grew so much that something may be offered. */
    public boolean grew() {
        return change().orElse(0) >= OFFERED_FROM;
    }

    /** Whether there are enough readings to draw. */
    public boolean curve() {
        return n() >= CURVE_FROM;
    }
}
