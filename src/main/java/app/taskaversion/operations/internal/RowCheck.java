package app.taskaversion.operations.internal;

import app.taskaversion.operations.internal.Finding.Level;

/** Rows of one person that contradict each other. Each statement gives ids and takes the person twice or once, see {@link #owners()}. */
enum RowCheck {
    RUNNING_TWICE(Level.PROBLEM, """
            select id from task_instance where user_id = ? and state = 'RUNNING' and deleted_at is null
               and (select count(*) from task_instance where user_id = ? and state = 'RUNNING' and deleted_at is null) > 1""", 2),
    CLOCK_WITHOUT_INSTANCE(Level.PROBLEM, """
            select s.id from work_session s join task_instance i on i.id = s.instance_id and i.user_id = s.user_id
             where s.user_id = ? and s.started_at is not null and s.ended_at is null and i.state <> 'RUNNING'
               and i.deleted_at is null""", 1),
    NEGATIVE_STRETCH(Level.PROBLEM, "select id from work_session where user_id = ? and ended_at < started_at", 1),
    ENDS_BEFORE_START(
            Level.PROBLEM,
            "select id from task_instance where user_id = ? and completed_at < first_started_at and deleted_at is null",
            1),
    DONE_WITHOUT_TIME(
            Level.NOTE,
            "select id from task_instance where user_id = ? and state = 'COMPLETED' and completed_at is null",
            1),
    WITHOUT_TASK(
            Level.NOTE, "select id from task_instance where user_id = ? and task_id is null and deleted_at is null", 1),
    /** Not by a join: where row level security holds, the other person's task cannot be seen, only that it is not one's own. */
    TASK_OF_ANOTHER(Level.PROBLEM, """
            select i.id from task_instance i where i.user_id = ? and i.task_id is not null
               and not exists (select 1 from task t where t.id = i.task_id and t.user_id = i.user_id)""", 1),
    PROMPT_ODD(Level.NOTE, """
            select id from prompt_event where user_id = ? and ((response is null) <> (responded_at is null)
               or responded_at < shown_at)""", 1),
    DELETION_WAITS(Level.NOTE, "select id from deletion_holding where user_id = ? and until_at < ?", 1);

    private final Level level;
    private final String sql;
    private final int owners;

    RowCheck(Level level, String sql, int owners) {
        this.level = level;
        this.sql = sql;
        this.owners = owners;
    }

    Level level() {
        return level;
    }

    String sql() {
        return sql;
    }

    /** How many of its first parameters are the person. */
    int owners() {
        return owners;
    }
}
