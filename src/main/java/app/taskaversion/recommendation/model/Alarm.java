package app.taskaversion.recommendation.model;

/** What shows that something went wrong while learning; a model with one is not to be shown. (recommender §2.11) */
public enum Alarm {
    /** Finishing is told better than it can be known beforehand: something that is later must have leaked in. */
    TOO_GOOD,
    /** It says the same of everything. */
    CONSTANT,
    /** One number does nearly all of the work. */
    ONE_FEATURE,
    /** It says nothing at all of something. */
    NO_NUMBER
}
