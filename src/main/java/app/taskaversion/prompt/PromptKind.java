package app.taskaversion.prompt;

/**
 * What may be said or asked without being asked for. Stored by name.
 *
 * <p>No prompt are the two questions after a task, the dread chip before it, the energy chips, messages about what was
 * just done, the question about a clock that ran on, and the page after an absence: they stand where a person looks for
 * them, or say what happened.
 */
public enum PromptKind {
    /** Several things were finished within a short time: keep going, or rest? */
    MOMENTUM(1, false),
    /** Long work without a longer pause. */
    BREAK(1, false),
    /** One sentence about the last seven days. */
    WEEK(7, false),
    /** The look back at the end of a day. */
    EVENING(1, false),
    /** "How much are you looking forward to it?", asked at a start in Standard and Full. */
    LOOKING_FORWARD(1, true),
    /** The chips about the week. */
    CHECK_IN(7, false),
    /** The check-in some weeks after the beginning; once in its week. */
    CHECK_IN_WEEKS(14, false),
    /** What gets in the way, after some things were finished. */
    CHALLENGES(28, false),
    /** A copy of one's own database, where nobody else makes one. */
    SAVE_COPY(30, false),
    /** Something that the person wanted to be reminded of. */
    REMINDER(1, true);

    private final int coolDownDays;
    private final boolean perTask;

    PromptKind(int coolDownDays, boolean perTask) {
        this.coolDownDays = coolDownDays;
        this.perTask = perTask;
    }

    /** How many of the person's days must begin before it may be shown again, at least 1: 1 is once a day. */
    public int coolDownDays() {
        return coolDownDays;
    }

    /** Whether each task has a cool-down of its own. */
    public boolean perTask() {
        return perTask;
    }
}
