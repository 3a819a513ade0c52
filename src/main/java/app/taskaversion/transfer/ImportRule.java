package app.taskaversion.transfer;

import java.util.Locale;

/**
 * A rule that had something to say about a row which was brought in all the same. The row keeps its verbatim source, so
 * that nothing a rule changed is lost. (data-and-lifecycle §1, §4)
 */
public enum ImportRule {
    /** A cell or a JSON value that should be a number is not one; it is stored as absent. */
    NUMBER_UNREADABLE,
    /** A date or time that cannot be read; stored as absent. */
    TIME_UNREADABLE,
    /** A yes/no cell that is neither; the default is taken. */
    FLAG_UNREADABLE,
    /** A whole number with a fraction was rounded. */
    NUMBER_ROUNDED,
    /** JSON that no reading understands; taken as empty. */
    JSON_UNREADABLE,
    /** JSON that is not an object; taken as empty. */
    JSON_NOT_OBJECT,
    /** A finished row without an outcome. */
    OUTCOME_MISSING,
    /** The row names a task that no file has; an archived stand-in keeps its name. */
    TASK_UNKNOWN,
    /** Finished and cancelled stamps are both there; the later one counts. */
    STATE_BOTH_STAMPS,
    /** Finished or cancelled without a stamp; the best other stamp stands in. */
    STATE_WITHOUT_STAMP,
    /** Started more than a day before the end of the file and never stopped: brought in as paused, without minutes. */
    RUNNING_STALE,
    /** A second task that was running; one runs at a time, so it is paused. */
    RUNNING_SECOND,
    /** A rating of the first weeks' 0–10 scale was multiplied by ten. */
    SCALE_TENFOLD,
    /** The early ratings are mixed; this row was decided by itself. */
    SCALE_AMBIGUOUS(Mark.FLAG),
    /** A rating above 100 was about ten times the guess and was divided by ten. */
    RATING_DIVIDED,
    /** A rating above 100 was set to 100. */
    RATING_CLAMPED,
    /** A negative rating or amount; stored as absent. */
    RATING_NEGATIVE,
    /** The id stands twice in the file with different content; both are kept, this one with a suffix. */
    ID_TWICE,
    /** The row has fewer cells than the header; the rest is taken as empty. */
    ROW_SHORT,
    /** Bytes that are not text in the file's encoding were replaced. */
    TEXT_DAMAGED,
    /** A text longer than its place was shortened here; the source row keeps it whole. */
    TEXT_SHORTENED,
    /** A stored figure differs from the one that follows from the row by more than 0.01. */
    FIGURE_DIFFERS,
    /** A value outside the known choices; the default is taken. */
    CHOICE_UNKNOWN,
    /** The due day was read in UTC, because nothing says where the person was. */
    DUE_ZONE_ASSUMED,
    /** The guess was copied from the answer by a script: it has nothing else that the form asks for. */
    PREDICTION_BACKFILLED(Mark.FLAG),
    /** Every answer is still what the form was filled in with; stored as not confirmed. */
    ACTUALS_UNTOUCHED(Mark.FLAG),
    /** The expected dread was computed by a script, not given. */
    AVERSION_BACKFILLED(Mark.FLAG),
    /** A flat column says something else than the details; the details count. */
    COLUMN_STALE(Mark.QUIET_FLAG),
    /** The duration is the estimate: no minutes were given. */
    DURATION_IS_ESTIMATE(Mark.FLAG),
    /** It took no time at all. */
    ZERO_DURATION(Mark.FLAG),
    /** It took more than 24 hours. */
    HUGE_DURATION(Mark.FLAG),
    /** The delay is below zero. */
    NEGATIVE_DELAY(Mark.FLAG),
    /** Finished more than a minute before it was started. */
    NEGATIVE_INTERVAL(Mark.FLAG),
    /** The start is that of the last stretch; the first one was overwritten. */
    FIRST_START_LOST(Mark.QUIET_FLAG),
    /** Finished in the weeks when finishing cleared the due date; if there was one, it is gone. */
    DUE_LOST(Mark.QUIET_FLAG),
    /** The status said something else than the times. */
    STATUS_CONFLICT(Mark.QUIET_FLAG),
    /** Finished since "0 % done" was stored as 100 %; which of the two it was cannot be told, so nothing is flagged. */
    PERCENT_ZERO_LOST(Mark.QUIET),
    /** A first dread that stands on a later time of the same task; it is kept beside, the earliest one counts. */
    INITIAL_AVERSION_LATER(Mark.QUIET);

    private enum Mark {
        WARNING,
        FLAG,
        QUIET,
        QUIET_FLAG
    }

    private final Mark mark;

    ImportRule() {
        this(Mark.WARNING);
    }

    ImportRule(Mark mark) {
        this.mark = mark;
    }

    /** Whether the row is marked by this name, so that figures can leave it out. (data-and-lifecycle §4.9) */
    public boolean flag() {
        return mark == Mark.FLAG || mark == Mark.QUIET_FLAG;
    }

    /**
     * Whether it follows from how the older app worked and holds for most rows of an ordinary history. Such a rule is
     * counted in the report, and its rows are not among those to look at.
     */
    public boolean quiet() {
        return mark == Mark.QUIET || mark == Mark.QUIET_FLAG;
    }

    /** Message key of the sentence for a person. */
    public String messageKey() {
        return "transfer.rule." + name().toLowerCase(Locale.ROOT);
    }
}
