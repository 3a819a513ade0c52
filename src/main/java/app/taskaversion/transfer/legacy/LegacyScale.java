package app.taskaversion.transfer.legacy;

import app.taskaversion.tracking.InstanceState;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Rule SCALE: sliders went from 0 to 10 until {@link #CUT_OVER} and from 0 to 100 since then. A single value never
 * tells which; the whole set of early ratings does. (data-and-lifecycle §4.2)
 *
 * @param values how many early ratings there are
 * @param highest the highest of them
 * @param upgradedAt until when ratings are early ones
 */
public record LegacyScale(Early early, int values, double highest, Instant upgradedAt) {

    /** When the older app changed its sliders. */
    public static final Instant CUT_OVER = Instant.parse("2025-12-02T00:53:33Z");

    /** The last day on which the form for cancelling still used 0–10. */
    static final LocalDate CANCEL_FORM_UNTIL = LocalDate.of(2025, 12, 13);

    /** By what the ratings of one row are multiplied. */
    record Factors(double guess, double felt) {}

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

    /** Guess and answers of a row count as of the time when each was given; what is early of it is decided together. */
    Factors factors(InstanceCells row, LegacyRatings guessed, LegacyRatings felt, Findings findings) {
        boolean earlyGuess = row.guessedAt().isBefore(upgradedAt) && !guessed.isEmpty();
        boolean earlyFelt = row.answeredAt().isBefore(upgradedAt) && !felt.isEmpty();
        List<Double> ratings = new ArrayList<>();
        ratings.addAll(earlyGuess ? guessed.values() : List.of());
        ratings.addAll(earlyFelt ? felt.values() : List.of());
        List<String> places = new ArrayList<>();
        if (earlyGuess) {
            places.add("predicted");
        }
        if (earlyFelt) {
            places.add("actual");
        }
        double early = factor(ratings, places, findings);
        double late = !earlyFelt && row.state().state() == InstanceState.CANCELLED
                ? cancelFormFactor(row.times(), felt.values(), findings)
                : 1;
        return new Factors(earlyGuess ? early : 1, earlyFelt ? early : late);
    }

    private double factor(Collection<Double> ratings, Collection<String> places, Findings findings) {
        boolean noneAboveTen = ratings.stream().allMatch(rating -> rating <= 10);
        boolean alone = early == Early.MIXED || (early == Early.TENFOLD && !noneAboveTen);
        if (alone) {
            places.forEach(place -> findings.add(ImportRule.SCALE_AMBIGUOUS, place));
        }
        boolean tenfold = (early == Early.TENFOLD || early == Early.MIXED) && noneAboveTen;
        if (tenfold && ratings.stream().anyMatch(rating -> rating > 0)) {
            places.forEach(place -> findings.add(ImportRule.SCALE_TENFOLD, place));
        }
        return tenfold ? 10 : 1;
    }

    /** The factor for ratings that were given on the form for cancelling, after the change of scale. */
    private static double cancelFormFactor(LegacyTimes times, Collection<Double> ratings, Findings findings) {
        Instant cancelled = times.cancelled();
        boolean old = cancelled != null
                && !cancelled.atZone(times.zone().zone()).toLocalDate().isAfter(CANCEL_FORM_UNTIL)
                && !ratings.isEmpty()
                && ratings.stream().allMatch(rating -> rating <= 10);
        if (old) {
            findings.add(ImportRule.SCALE_TENFOLD, "actual");
        }
        return old ? 10 : 1;
    }

    /** Gathers the early ratings of a person. */
    static final class Builder {
        private int values;
        private double highest;
        private boolean multiplesOfTen = true;

        /** Negative ratings are none and tell nothing. */
        void add(Collection<Double> ratings) {
            for (double rating : ratings) {
                if (rating >= 0) {
                    values++;
                    highest = Math.max(highest, rating);
                    multiplesOfTen &= rating % 10 == 0;
                }
            }
        }

        void add(Builder other) {
            values += other.values;
            highest = Math.max(highest, other.highest);
            multiplesOfTen &= other.multiplesOfTen;
        }

        /** What the person says about the scale counts for more than what the ratings look like. */
        LegacyScale build(ImportChoices choices) {
            Early early = switch (choices.scale()) {
                case TEN -> Early.TENFOLD;
                case HUNDRED -> Early.DONE;
                case DETECT -> highest <= 10 ? Early.TENFOLD : multiplesOfTen ? Early.DONE : Early.MIXED;
            };
            return new LegacyScale(values == 0 ? Early.NONE : early, values, highest, upgradedAt(choices));
        }
    }

    static Instant upgradedAt(ImportChoices choices) {
        return choices.upgradedAt() == null ? CUT_OVER : choices.upgradedAt();
    }
}
