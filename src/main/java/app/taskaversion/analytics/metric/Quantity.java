package app.taskaversion.analytics.metric;

/**
 * What one instance says, as a number that can be averaged. Each is NaN where the person gave no answer, so an instance
 * without ratings changes no figure. (metrics §12.1)
 */
public enum Quantity {
    /** How bad it will be, said before the start; 0–100. */
    AVERSION(40, false, Moment.INITIALIZED) {
        @Override
        double read(Facts facts, int row) {
            return facts.get(Measure.AVERSION_BEFORE, row);
        }
    },
    /** Relief that was felt, 0–100. */
    RELIEF(50, false, Moment.ENDED) {
        @Override
        double read(Facts facts, int row) {
            return facts.get(Measure.ACTUAL_RELIEF, row);
        }
    },
    /** Load that was felt, 0–100. */
    LOAD(40, false, Moment.ENDED) {
        @Override
        double read(Facts facts, int row) {
            return Load.actual(facts, row);
        }
    },
    /** −100…100; positive is better than expected. */
    RELIEF_SURPRISE(0, true, Moment.ENDED) {
        @Override
        double read(Facts facts, int row) {
            return Relief.surprise(facts.get(Measure.EXPECTED_RELIEF, row), facts.get(Measure.ACTUAL_RELIEF, row));
        }
    },
    /** −100…100; positive is easier than feared. */
    FELT_GAP(0, true, Moment.ENDED) {
        @Override
        double read(Facts facts, int row) {
            return FeltGap.of(facts.get(Measure.AVERSION_BEFORE, row), facts.get(Measure.AVERSION_AFTER, row));
        }
    },
    /** −100…100; positive is easier than feared. */
    DREAD_GAP(0, true, Moment.ENDED) {
        @Override
        double read(Facts facts, int row) {
            return Load.dreadGap(facts, row);
        }
    },
    /** −100…100. */
    WORTH(0, false, Moment.ENDED) {
        @Override
        double read(Facts facts, int row) {
            return Worth.of(facts, row);
        }
    },
    /** ln(actual/estimate) within ±ln 10. */
    TIME_LOG(0, true, Moment.ENDED) {
        @Override
        double read(Facts facts, int row) {
            return facts.ending(row) == Ending.DONE
                    ? TimeCalibration.logOf(
                            facts.get(Measure.MINUTES, row),
                            facts.get(Measure.ESTIMATE, row),
                            facts.get(Measure.PERCENT, row))
                    : Double.NaN;
        }
    },
    /** −100…100; positive is more left afterwards than before. */
    CAPACITY_CHANGE(0, false, Moment.ENDED) {
        @Override
        double read(Facts facts, int row) {
            return Capacity.change(facts.get(Measure.CAPACITY_BEFORE, row), facts.get(Measure.CAPACITY_AFTER, row));
        }
    },
    /** How much of it was done, 0–1; see {@link FinishChance#outcome}. */
    FINISH(0.6, false, Moment.ENDED) {
        @Override
        double read(Facts facts, int row) {
            return FinishChance.outcome(facts.ending(row), facts.get(Measure.PERCENT, row));
        }
    };

    private final double prior;
    private final boolean accuracy;
    private final Moment when;

    Quantity(double prior, boolean accuracy, Moment when) {
        this.prior = prior;
        this.accuracy = accuracy;
        this.when = when;
    }

    abstract double read(Facts facts, int row);

    /** NaN if the row does not say it. Figures about how good guesses are leave doubted rows out. */
    public double of(Facts facts, int row) {
        return accuracy && facts.suspect(row) ? Double.NaN : read(facts, row);
    }

    /** With which moment of the row it was said. */
    Moment when() {
        return when;
    }

    /** When it was said, in milliseconds since 1970, or {@link Facts#NEVER}. */
    public long at(Facts facts, int row) {
        long at = facts.at(when, row);
        return at == Facts.NEVER && when == Moment.INITIALIZED ? facts.at(Moment.CREATED, row) : at;
    }

    /** Where the person's own mean starts from before there are answers. (metrics §12.2) */
    public double prior() {
        return prior;
    }

    /** Whether it says how good guesses are. */
    public boolean accuracy() {
        return accuracy;
    }

    ShrunkMean overall() {
        return this == TIME_LOG ? ShrunkMean.ofTimeLogOverall() : ShrunkMean.ofRatingOverall(prior);
    }

    ShrunkMean task(double own) {
        return this == TIME_LOG ? ShrunkMean.ofTimeLog(own) : ShrunkMean.ofRating(own);
    }
}
