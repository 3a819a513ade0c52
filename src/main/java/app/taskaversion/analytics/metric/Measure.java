package app.taskaversion.analytics.metric;

/**
 * The numbers of an instance. Ratings are 0–100 and only those that the person confirmed are handed in; an untouched one
 * is absent. (metrics §0.5, §8.1, §12.0)
 */
public enum Measure {
    /** How bad it will be, answered before the start. */
    AVERSION_BEFORE,
    /** How bad it was. */
    AVERSION_AFTER,
    EXPECTED_RELIEF,
    ACTUAL_RELIEF,
    EXPECTED_MENTAL,
    EXPECTED_DIFFICULTY,
    EXPECTED_EMOTIONAL,
    EXPECTED_PHYSICAL,
    ACTUAL_MENTAL,
    ACTUAL_DIFFICULTY,
    ACTUAL_EMOTIONAL,
    ACTUAL_PHYSICAL,
    /** How stressful it was, where that was asked by itself. */
    ACTUAL_STRESS,
    MOTIVATION,
    /** Minutes guessed before, above 0. */
    ESTIMATE,
    /** Minutes that it took, above 0. */
    MINUTES,
    /** How much was done, 0 and up; absent means all of it. */
    PERCENT,
    /** How often it was put off. */
    POSTPONED,
    CAPACITY_BEFORE,
    CAPACITY_AFTER,
    /** −100…100: looking forward to it at the start less the same when planned. */
    EXCITEMENT_CHANGE
}
