package app.taskaversion.tracking.internal;

import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.privacy.LastWord;
import app.taskaversion.task.TaskId;
import app.taskaversion.tracking.Pick;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what surrounds a start. */
@Component
class StartContextQuery {

    /** Read along, so that a start needs no statement more. */
    private static final String WORDS = LastWord.ofOwner(LastWord.FEELINGS) + " as feelings, "
            + LastWord.ofOwner(LastWord.FREE_TEXT) + " as free_text";

    private static final String SIGHT = """
            (select m.id from impression m where m.user_id = :owner and m.id = :impression) as impression,
            (select max(case when m.task_id = :task then 1 else 0 end) from impression m
              where m.user_id = :owner and m.shown_at >= :lately and m.shown_at <= :now) as viewed""";

    /** A suggestion that was shown longer ago is out of sight. (data-and-lifecycle §3.7) */
    private static final Duration IN_SIGHT = Duration.ofMinutes(30);

    private final OwnedSql sql;

    StartContextQuery(OwnedSql sql) {
        this.sql = sql;
    }

    /** @throws NotFound if there is no such task of this person */
    StartContext of(TaskId task, Instant now) {
        return of(task, null, now);
    }

    /** @throws NotFound if there is no such task of this person */
    StartContext of(TaskId task, @Nullable Pick pick, Instant now) {
        return sql.sql("""
                        select t.name, t.version, t.default_estimate_minutes,
                               (select max(i.completed_at) from task_instance i
                                 where i.user_id = :owner and i.task_id = t.id and i.completed_at <= :now
                                   and i.deleted_at is null) as last_completion,
                               (select i.id from task_instance i
                                 where i.user_id = :owner and i.state = 'RUNNING' and i.deleted_at is null) as running,
                               (select min(p.pref_value) from user_preference p
                                 where p.user_id = :owner and p.pref_key = 'timezone'
                                   and p.pref_value <> 'auto') as zone,
                               (select min(p.pref_value) from user_preference p
                                 where p.user_id = :owner and p.pref_key = 'detected_tz') as detected,
                               %s, %s
                          from task t
                         where t.user_id = :owner and t.id = :task and t.deleted_at is null""".formatted(WORDS, SIGHT))
                .param("task", task.toString())
                .param("impression", impression(pick))
                .param("lately", OwnedSql.at(now.minus(IN_SIGHT)))
                .param("now", OwnedSql.at(now))
                .query((row, index) -> new StartContext(
                        row.getString("name"),
                        row.getInt("version"),
                        OwnedSql.number(row, "default_estimate_minutes"),
                        OwnedSql.instant(row, "last_completion"),
                        OwnedSql.uuid(row, "running"),
                        row.getString("zone") == null ? row.getString("detected") : row.getString("zone"),
                        lastWords(row),
                        sight(row)))
                .optional()
                .orElseThrow(() -> new NotFound("task"));
    }

    /** When the same task was last finished before an instant. */
    @Nullable
    Instant lastCompletion(@Nullable UUID task, Instant before) {
        if (task == null) {
            return null;
        }
        return sql.sql("""
                        select max(completed_at) as last_completion from task_instance
                         where user_id = :owner and task_id = :task and completed_at <= :before
                           and deleted_at is null""")
                .param("task", task.toString())
                .param("before", OwnedSql.at(before))
                .query((row, index) -> java.util.Optional.ofNullable(OwnedSql.instant(row, "last_completion")))
                .single()
                .orElse(null);
    }

    /**
     * What surrounds the start of an instance that is there already.
     *
     * @param lastCompletion when the same task was last finished before now
     * @param running the instance whose clock runs
     * @param words on what may be kept
     * @param sight which suggestions there were
     */
    record Around(
            @Nullable Instant lastCompletion, @Nullable UUID running, LastWords words, Sight sight) {}

    private static String impression(@Nullable Pick pick) {
        return pick == null ? "" : pick.impression().toString();
    }

    private static Sight sight(ResultSet row) throws SQLException {
        int viewed = row.getInt("viewed");
        Boolean inSight = row.wasNull() ? null : (Boolean) (viewed == 1);
        return new Sight(OwnedSql.uuid(row, "impression"), inSight);
    }

    private static LastWords lastWords(ResultSet row) throws SQLException {
        return new LastWords(lastWord(row, "feelings"), lastWord(row, "free_text"));
    }

    private static @Nullable Integer lastWord(ResultSet row, String column) throws SQLException {
        int word = row.getInt(column);
        return row.wasNull() ? null : (Integer) word;
    }

    Around around(@Nullable UUID task, @Nullable Pick pick, Instant now) {
        return sql.sql("""
                        select (select max(i.completed_at) from task_instance i
                                 where i.user_id = :owner and i.task_id = :task and i.completed_at <= :now
                                   and i.deleted_at is null) as last_completion,
                               (select i.id from task_instance i
                                 where i.user_id = :owner and i.state = 'RUNNING' and i.deleted_at is null) as running,
                               %s, %s""".formatted(WORDS, SIGHT))
                .param("task", task == null ? "" : task.toString())
                .param("impression", impression(pick))
                .param("lately", OwnedSql.at(now.minus(IN_SIGHT)))
                .param("now", OwnedSql.at(now))
                .query((row, index) -> new Around(
                        OwnedSql.instant(row, "last_completion"),
                        OwnedSql.uuid(row, "running"),
                        lastWords(row),
                        sight(row)))
                .single();
    }

    /** The instance whose clock runs. */
    @Nullable
    UUID running() {
        return sql.sql(
                        "select id from task_instance where user_id = :owner and state = 'RUNNING' and deleted_at is null")
                .query((row, index) -> OwnedSql.uuid(row, "id"))
                .optional()
                .orElse(null);
    }
}
