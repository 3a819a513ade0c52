package app.taskaversion.testsupport;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.task.TaskId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of task instances for tests of readers, without going through the life cycle. */
@Component
public class History {

    private final TestSql sql;

    History(TestSql sql) {
        this.sql = sql;
    }

    /**
     * One finished instance.
     *
     * @param estimate guessed minutes
     * @param minutes minutes that it took
     * @param guess dread before
     * @param felt how bad it was
     */
    public record Done(
            Instant at,
            @Nullable Double estimate,
            @Nullable Double minutes,
            @Nullable Double percent,
            @Nullable Double guess,
            @Nullable Double felt,
            @Nullable Double relief,
            boolean confirmed,
            @Nullable String flags) {

        public static Done at(Instant at) {
            return new Done(at, null, null, null, null, null, null, true, null);
        }

        public Done took(@Nullable Double newEstimate, @Nullable Double newMinutes) {
            return new Done(at, newEstimate, newMinutes, percent, guess, felt, relief, confirmed, flags);
        }

        public Done percent(double newPercent) {
            return new Done(at, estimate, minutes, newPercent, guess, felt, relief, confirmed, flags);
        }

        public Done rated(@Nullable Double newGuess, @Nullable Double newFelt, @Nullable Double newRelief) {
            return new Done(at, estimate, minutes, percent, newGuess, newFelt, newRelief, confirmed, flags);
        }

        public Done untouched() {
            return new Done(at, estimate, minutes, percent, guess, felt, relief, false, flags);
        }

        public Done flagged(String newFlags) {
            return new Done(at, estimate, minutes, percent, guess, felt, relief, confirmed, newFlags);
        }
    }

    public UUID done(TaskId task, Done done) {
        UUID id = open(task, "COMPLETED", done.at().minusSeconds(3600), "ANYTIME", null);
        int unused = sql.sql("""
                        update task_instance set completed_at = :at, estimate_minutes = :estimate,
                            actual_minutes = :minutes, duration_minutes = :minutes, completion_percent = :percent,
                            expected_aversion = :guess, actual_aversion = :felt, actual_relief = :relief,
                            actual_confirmed = :confirmed, flags = :flags
                        where id = :id and user_id = :owner""")
                .param("id", id.toString())
                .param("at", OwnedSql.at(done.at()))
                .param("estimate", done.estimate())
                .param("minutes", done.minutes())
                .param("percent", done.percent())
                .param("guess", done.guess())
                .param("felt", done.felt())
                .param("relief", done.relief())
                .param("confirmed", done.confirmed())
                .param("flags", done.flags())
                .update();
        return id;
    }

    /** An instance that was planned at a time and stands in a state. */
    public UUID open(TaskId task, String state, Instant planned, String plannedKind, @Nullable Instant plannedFor) {
        UUID id = Ids.next();
        int unused = sql.sql("""
                        insert into task_instance (id, user_id, task_id, task_name, task_version, state, origin, demo,
                            time_precision, created_at, initialized_at, planned_kind, planned_for, actual_confirmed,
                            row_version)
                        values (:id, :owner, :task, 'name at that time', 1, :state, 'APP', false, 'EXACT',
                            :planned, :planned, :kind, :for, true, 0)""")
                .param("id", id.toString())
                .param("task", task.toString())
                .param("state", state)
                .param("planned", OwnedSql.at(planned))
                .param("kind", plannedKind)
                .param("for", OwnedSql.at(plannedFor))
                .update();
        return id;
    }

    public void delete(UUID instance) {
        int unused = sql.sql("update task_instance set deleted_at = created_at where id = :id and user_id = :owner")
                .param("id", instance.toString())
                .update();
    }
}
