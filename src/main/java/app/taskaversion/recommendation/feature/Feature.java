package app.taskaversion.recommendation.feature;

/**
 * Every number that a model sees, in the order in which it sees them. Names are part of what a model was trained on: see
 * {@link Schema}. A number is NaN where nothing is known. (recommender §2.5)
 *
 * <p>SAID is what the person said of this very thing before now, GUESS that or what they said last time, USUAL the mean of
 * all they said of the task. TASK, CATEGORY, PERSON, HOUR and WEEKDAY are what became of it so far, each drawn to the
 * next wider one while there is little. LIST is the difference from the mean of what is open.
 */
public enum Feature {
    SAID_RELIEF(Group.FORECAST),
    SAID_AVERSION(Group.AVERSION),
    SAID_COGNITIVE(Group.LOAD),
    SAID_EMOTIONAL(Group.LOAD),
    SAID_PHYSICAL(Group.LOAD),
    SAID_MINUTES(Group.EFFORT),
    SAID_MOTIVATION(Group.FORECAST),
    HAS_SAID(Group.FORECAST),
    SAID_AGE_HOURS(Group.FORECAST),
    GUESS_RELIEF(Group.FORECAST),
    GUESS_AVERSION(Group.AVERSION),
    GUESS_LOAD(Group.LOAD),
    GUESS_MINUTES(Group.EFFORT),
    GUESS_SURPLUS(Group.FORECAST),
    USUAL_RELIEF(Group.FORECAST),
    USUAL_AVERSION(Group.AVERSION),
    AVERSION_CHANGE(Group.AVERSION),
    USUAL_LOAD(Group.LOAD),
    TASK_ATTEMPTS(Group.HISTORY),
    TASK_USUAL(Group.HISTORY),
    TASK_FINISH(Group.HISTORY),
    TASK_FINISH_RECENT(Group.HISTORY),
    TASK_FAILURES(Group.HISTORY),
    TASK_DAYS_SINCE_ATTEMPT(Group.HISTORY),
    TASK_DAYS_SINCE_DONE(Group.HISTORY),
    TASK_RELIEF(Group.HISTORY),
    TASK_STRESS(Group.HISTORY),
    TASK_NET(Group.HISTORY),
    TASK_NET_RECENT(Group.HISTORY),
    TASK_RELIEF_GAP(Group.FORECAST),
    TASK_STRESS_GAP(Group.FORECAST),
    TASK_FELT_AVERSION(Group.AVERSION),
    TASK_MINUTES_RATIO(Group.EFFORT),
    TASK_MINUTES(Group.EFFORT),
    TASK_SHOWN(Group.HISTORY),
    TASK_TAKE(Group.HISTORY),
    TASK_OFFERED(Group.HISTORY),
    TASK_CHOICE(Group.HISTORY),
    TASK_CHOICE_RECENT(Group.HISTORY),
    TASK_STRENGTH(Group.HISTORY),
    TASK_STRENGTH_CHANCE(Group.HISTORY),
    CATEGORY_ATTEMPTS(Group.HISTORY),
    CATEGORY_FINISH(Group.HISTORY),
    CATEGORY_RELIEF(Group.HISTORY),
    CATEGORY_STRESS(Group.HISTORY),
    CATEGORY_NET(Group.HISTORY),
    CATEGORY_CHOICE(Group.HISTORY),
    AGE_DAYS(Group.DEADLINE),
    DUE_DAYS(Group.DEADLINE),
    OVERDUE(Group.DEADLINE),
    WINDOW_DAYS(Group.DEADLINE),
    REPEAT_DAYS(Group.DEADLINE),
    DEFAULT_MINUTES(Group.EFFORT),
    KIND(Group.HISTORY),
    LIST_AVERSION(Group.AVERSION),
    LIST_RELIEF(Group.FORECAST),
    LIST_MINUTES(Group.EFFORT),
    LIST_TAKE(Group.HISTORY),
    LIST_CHOICE(Group.HISTORY),
    LIST_USUAL(Group.HISTORY),
    LIST_NET(Group.HISTORY),
    LIST_STRENGTH(Group.HISTORY),
    LIST_SIZE(Group.HISTORY),
    LIST_TOP_CHOICE(Group.HISTORY),
    LIST_DUE(Group.DEADLINE),
    PERSON_INSTANCES(Group.HISTORY),
    PERSON_FINISH(Group.HISTORY),
    PERSON_FINISH_RECENT(Group.HISTORY),
    PERSON_RELIEF(Group.HISTORY),
    PERSON_STRESS(Group.HISTORY),
    PERSON_NET(Group.HISTORY),
    PERSON_RELIEF_GAP(Group.FORECAST),
    PERSON_STRESS_GAP(Group.FORECAST),
    PERSON_MINUTES_RATIO(Group.EFFORT),
    PERSON_AVERSION(Group.AVERSION),
    PERSON_START(Group.HISTORY),
    PERSON_START_RECENT(Group.HISTORY),
    PERSON_FOLLOW(Group.HISTORY),
    PERSON_GAP_SLOPE(Group.FORECAST),
    DAYS_OF_USE(Group.HISTORY),
    HOUR(Group.TIME),
    WEEKDAY(Group.TIME),
    TODAY_MINUTES(Group.TIME),
    TODAY_STRESS(Group.TIME),
    TODAY_DONE(Group.TIME),
    TODAY_FAILED(Group.TIME),
    HOURS_SINCE_DONE(Group.TIME),
    HOURS_SINCE_LOOK(Group.TIME),
    LAST_STRESS(Group.TIME),
    LAST_RELIEF(Group.TIME),
    LAST_GAP(Group.TIME),
    RECENT_STRESS_GAP(Group.TIME),
    HOUR_FINISH(Group.TIME),
    HOUR_NET(Group.TIME),
    HOUR_STRESS(Group.TIME),
    HOUR_START(Group.TIME),
    WEEKDAY_FINISH(Group.TIME),
    LOAD_7_DAYS(Group.TIME),
    ENERGY(Group.TIME),
    ENERGY_AGE_HOURS(Group.TIME),
    OVERDUE_COUNT(Group.DEADLINE),
    POSITION(Group.POSITION);

    /** What a number is about, in the terms in which it can be explained. */
    public enum Group {
        HISTORY,
        TIME,
        AVERSION,
        LOAD,
        DEADLINE,
        EFFORT,
        FORECAST,
        POSITION
    }

    private final Group group;

    Feature(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    /** Where it stands in a snapshot. The order is part of {@link Schema#hash()}: another order is another schema. */
    @SuppressWarnings("EnumOrdinal")
    public int column() {
        return ordinal();
    }
}
