package app.taskaversion.tracking;

/** Who a value comes from. Only the person's own answers count as a guess or as what was felt. */
public enum AnswerSource {
    /** The person, in this app. */
    USER,
    /** The person, in the older app. */
    IMPORTED,
    /** The task template's default. */
    TEMPLATE,
    /** Our clock: the sum of the work sessions. */
    TIMER
}
