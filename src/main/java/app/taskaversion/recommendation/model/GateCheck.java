package app.taskaversion.recommendation.model;

/** What the gate looks at before a model may be shown to anybody. (recommender §2.11) */
public enum GateCheck {
    /** How many things were started and ended in the days that are looked at: with too few nothing can be said. */
    ENOUGH,
    /** How much less surprised the model was by what was finished than the personal rate; below 0 is better. */
    LOG_LOSS_RULE,
    /** The same as mean squared error. */
    BRIER_RULE,
    /** How much more surprised than the model in charge. */
    LOG_LOSS_ACTIVE,
    /** The same as mean squared error. */
    BRIER_ACTIVE,
    /** How far chances lie from shares, on average. */
    CALIBRATION_ERROR,
    /** 1: chances spread as far as they should; less: too far, more: too little. */
    CALIBRATION_SLOPE,
    /** The share of minutes within the range of eight in ten. */
    COVERAGE_MINUTES,
    /** The share of net relief within its range. */
    COVERAGE_NET,
    /** How high in its order what turned out well stands, less the same of the best rule. */
    ORDER_RULE,
    /** The same, less that of the model in charge. */
    ORDER_ACTIVE,
    /** What it would have brought where chance decided what was shown, in points of relief. */
    BY_CHANCE,
    /** How well it tells the things of one person apart, less the same of the personal rate. */
    WITHIN_PERSON,
    /** Brier against 1.1 times that of the personal rate, in the step of history where it does worst. */
    HISTORY,
    /** The same in the tenth of people where it does worst. */
    TENTH_OF_PEOPLE,
    /** How well it tells what will be finished: better than can be known means that the future leaked in. */
    TOO_GOOD,
    /** How far apart the largest and the smallest chance lie. */
    CONSTANT,
    /** The share of the gain that one number has. */
    ONE_FEATURE,
    /** How often more of something moved a chance the wrong way. */
    MONOTONE,
    /** How often it said no number at all. */
    NO_NUMBER,
    /** Milliseconds for thirty candidates. */
    SLOW
}
