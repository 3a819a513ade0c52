package app.taskaversion.privacy.internal;

/** By which time the rows of a table are told to belong to a day. */
enum Dating {
    /** They have no time: what is set once, such as a task's description. */
    NONE,
    /** An entry: when it ended, or when it was written down if it has not. */
    ENTRY,
    /** Part of an entry. */
    PART_OF_ENTRY,
    /** A note, when it was written. */
    NOTED,
    /** A questionnaire, when it was sent; one that is still open, when it was begun. */
    SUBMITTED,
    /** One answer of a questionnaire: as the questionnaire, if it is there. */
    ANSWERED,
    /** A figure of a month, when the whole of the month lies in it. */
    MONTH,
    /** A suggestion or a prompt, when it was shown. */
    SHOWN,
    /** A choice among suggestions, when it was made. */
    DECIDED,
    /** A tap without a connection, when it was made. */
    TAPPED,
    /** A draw of an experiment, when it was drawn. */
    ASSIGNED,
    /** The source row of an entry or a note. */
    SOURCE;

    private static String entry(Scope scope, String alias) {
        return scope.holds("coalesce(" + alias + ".completed_at, " + alias + ".cancelled_at, " + alias + ".created_at)")
                + (scope.endedOnly() ? " and " + alias + ".state in ('COMPLETED', 'CANCELLED')" : "");
    }

    private static String among(String column, Scope scope) {
        return column + " in (select i.id from task_instance i where i.user_id = :owner and " + entry(scope, "i") + ")";
    }

    /** Condition on {@code t}. */
    String within(Scope scope) {
        if (scope.isAll()) {
            return "1 = 1";
        }
        return switch (this) {
            case NONE -> "1 = 0";
            case ENTRY -> entry(scope, "t");
            case PART_OF_ENTRY -> among("t.instance_id", scope);
            case NOTED -> scope.holds("t.noted_at");
            case SHOWN -> scope.holds("t.shown_at");
            case TAPPED -> scope.holds("t.happened_at");
            case ASSIGNED -> scope.holds("t.assigned_at");
            case DECIDED -> scope.holds("t.decided_at");
            case SUBMITTED -> scope.holds("coalesce(t.submitted_at, t.started_at)");
            case ANSWERED ->
                scope.holds("coalesce((select coalesce(s.submitted_at, s.started_at) from survey s"
                        + " where s.user_id = :owner and s.id = t.survey_id), t.answered_at)");
            case MONTH -> scope.holds("t.begins_at") + " and " + (scope.to() == null ? "1 = 1" : "t.ends_at <= :to");
            case SOURCE ->
                "(" + among("t.target_id", scope)
                        + " or t.target_id in (select n.id from note n where n.user_id = :owner and "
                        + scope.holds("n.noted_at") + "))";
        };
    }
}
