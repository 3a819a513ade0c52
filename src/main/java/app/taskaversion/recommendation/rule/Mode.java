package app.taskaversion.recommendation.rule;

import app.taskaversion.analytics.metric.Estimate;
import app.taskaversion.analytics.metric.Kind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * By what a person lets themself be advised, {@code rec-1.0}. Each mode gives a score of 0–1 by a formula of its own, so
 * that a score means the same whatever else is on the list. (metrics §12.12)
 */
public enum Mode {

    /** 1 − (0.5Â + 0.3L̂)/100 − 0.2·min(1, T̂/60): falls with dread, load and length. */
    GENTLE_START {
        @Override
        double of(Candidate<?> candidate, Situation situation) {
            double minutes = Double.isNaN(candidate.minutes()) ? UNKNOWN_MINUTES : candidate.minutes();
            return 1
                    - (0.5 * candidate.aversion().value()
                                    + 0.3 * candidate.load().value())
                            / 100
                    - 0.2 * Math.min(1, minutes / 60);
        }
    },

    /** R̂/100. */
    MOST_RELIEF {
        @Override
        double of(Candidate<?> candidate, Situation situation) {
            return candidate.relief().value() / 100;
        }
    },

    /** (R̂ − L̂ + 100)/200. */
    WORTH_IT {
        @Override
        double of(Candidate<?> candidate, Situation situation) {
            return (candidate.relief().value() - candidate.load().value() + 100) / 200;
        }
    },

    /** Φ(m/sd) of the felt gap, from three answers and five points on. */
    LIGHTER_THAN_IT_LOOKS {
        @Override
        boolean takes(Candidate<?> candidate, Situation situation) {
            Estimate gap = candidate.feltGap();
            return gap.n() >= 3 && gap.value() >= 5;
        }

        @Override
        double of(Candidate<?> candidate, Situation situation) {
            Estimate gap = candidate.feltGap();
            return NORMAL.cumulativeProbability(gap.value() / gap.deviation());
        }
    },

    /** Ê of what fits with nine chances in ten into the time that there is. */
    FITS_MY_TIME {
        @Override
        boolean takes(Candidate<?> candidate, Situation situation) {
            return candidate.cautiousMinutes() <= situation.minutes();
        }

        @Override
        double of(Candidate<?> candidate, Situation situation) {
            return candidate.finishChance();
        }
    },

    /** The due pressure P of what has a date. */
    DUE_SOON {
        @Override
        boolean takes(Candidate<?> candidate, Situation situation) {
            return !Double.isNaN(candidate.duePressure());
        }

        @Override
        double of(Candidate<?> candidate, Situation situation) {
            return candidate.duePressure();
        }
    },

    /** min(1, ratio/2) of what comes round and has waited longer than most times. */
    BEEN_WAITING {
        @Override
        boolean takes(Candidate<?> candidate, Situation situation) {
            return candidate.rhythm().n() >= 3 && candidate.rhythm().percentile() >= 0.8;
        }

        @Override
        double of(Candidate<?> candidate, Situation situation) {
            return Math.min(1, candidate.rhythm().ratio() / 2);
        }
    },

    /** A gentle start among what a person does for themself. */
    LOOK_AFTER_MYSELF {
        @Override
        boolean takes(Candidate<?> candidate, Situation situation) {
            return candidate.kind() == Kind.SELF_CARE;
        }

        @Override
        double of(Candidate<?> candidate, Situation situation) {
            return GENTLE_START.of(candidate, situation);
        }
    },

    /** Â/100 of what is finished in four of ten cases at least: for a day when one wants to face something. */
    BRAVE_ONE {
        @Override
        boolean takes(Candidate<?> candidate, Situation situation) {
            return candidate.finishChance() >= 0.4;
        }

        @Override
        double of(Candidate<?> candidate, Situation situation) {
            return candidate.aversion().value() / 100;
        }
    },

    /** The mean of the scores of all the modes above that take it. */
    BLEND {
        @Override
        double of(Candidate<?> candidate, Situation situation) {
            return BLENDED.stream()
                    .map(mode -> mode.score(candidate, situation))
                    .flatMapToDouble(OptionalDouble::stream)
                    .average()
                    .orElseThrow();
        }
    },

    /** {@link Tally#personalAverage()}. */
    PERSONAL_AVERAGES {
        @Override
        double of(Candidate<?> candidate, Situation situation) {
            return candidate.tally().personalAverage();
        }
    },

    /** {@link Tally#popularity()}. */
    POPULARITY {
        @Override
        double of(Candidate<?> candidate, Situation situation) {
            return candidate.tally().popularity();
        }
    };

    public static final String VERSION = "rec-1.0";

    /** Taken for a task of which nobody said how long it takes: neither short nor long. */
    static final double UNKNOWN_MINUTES = 30;

    private static final Set<Mode> BLENDED = EnumSet.range(GENTLE_START, BRAVE_ONE);
    private static final NormalDistribution NORMAL = new NormalDistribution();

    /** As it stands in files and in the database: {@code gentle_start}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(Candidate<?> candidate, Situation situation) {
        return true;
    }

    abstract double of(Candidate<?> candidate, Situation situation);

    /** @return 0–1, more is better; empty for what this mode does not suggest */
    public OptionalDouble score(Candidate<?> candidate, Situation situation) {
        return takes(candidate, situation)
                ? OptionalDouble.of(Math.clamp(of(candidate, situation), 0, 1))
                : OptionalDouble.empty();
    }
}
