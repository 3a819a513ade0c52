package app.taskaversion.transfer.legacy;

import app.taskaversion.transfer.ImportRule;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Rule SCALE: sliders went from 0 to 10 until {@link #CUT_OVER} and from 0 to 100 since then. A single value never
 * tells which; the whole set of early ratings does. (data-and-lifecycle §4.2)
 *
 * @param values how many early ratings there are
 * @param highest the highest of them
 */
public record LegacyScale(Early early, int values, double highest) {

    /** When the older app changed its sliders. */
    public static final Instant CUT_OVER = Instant.parse("2025-12-02T00:53:33Z");

    /** Until here the form for cancelling still used 0–10. */
    static final Instant CANCEL_FORM_UNTIL = Instant.parse("2025-12-14T00:00:00Z");

    /** What the early ratings are. */
    public enum Early {
        /** There are none. */
        NONE,
        /** None is above 10: still on the old scale, so times ten. */
        TENFOLD,
        /** Some above 10, all multiples of ten: the older app's script has multiplied them already. */
        DONE,
        /** Neither: each row is decided by itself. */
        MIXED
    }

    static boolean isEarly(@Nullable Instant when) {
        return when != null && when.isBefore(CUT_OVER);
    }

    /** The factor for the ratings of one phase of one row. */
    double factor(boolean early, Collection<Double> ratings, Findings findings) {
        if (!early || ratings.isEmpty()) {
            return 1;
        }
        boolean tenfold = switch (this.early) {
            case NONE, DONE -> false;
            case TENFOLD -> true;
            case MIXED -> {
                findings.add(ImportRule.SCALE_AMBIGUOUS, "");
                yield noneAboveTen(ratings);
            }
        };
        return tenfold ? tenfold(findings) : 1;
    }

    /** The factor for ratings that were given on the form for cancelling, after the change of scale. */
    static double cancelFormFactor(@Nullable Instant cancelled, Collection<Double> ratings, Findings findings) {
        boolean old = cancelled != null
                && cancelled.isBefore(CANCEL_FORM_UNTIL)
                && !ratings.isEmpty()
                && noneAboveTen(ratings);
        return old ? tenfold(findings) : 1;
    }

    private static double tenfold(Findings findings) {
        findings.add(ImportRule.SCALE_TENFOLD, "");
        return 10;
    }

    private static boolean noneAboveTen(Collection<Double> ratings) {
        return ratings.stream().allMatch(rating -> rating <= 10);
    }

    /** Gathers the early ratings of a person. */
    static final class Builder {
        private int values;
        private double highest;
        private boolean multiplesOfTen = true;

        void add(Collection<Double> ratings) {
            for (double rating : ratings) {
                values++;
                highest = Math.max(highest, rating);
                multiplesOfTen &= rating % 10 == 0;
            }
        }

        void add(Builder other) {
            values += other.values;
            highest = Math.max(highest, other.highest);
            multiplesOfTen &= other.multiplesOfTen;
        }

        LegacyScale build() {
            Early early = values == 0
                    ? Early.NONE
                    : highest <= 10 ? Early.TENFOLD : multiplesOfTen ? Early.DONE : Early.MIXED;
            return new LegacyScale(early, values, highest);
        }
    }
}
