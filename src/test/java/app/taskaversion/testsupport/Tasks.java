package app.taskaversion.testsupport;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.text.NameKey;
import app.taskaversion.task.TaskId;
import java.sql.Timestamp;
import org.springframework.stereotype.Component;

/** Task templates for tests of other features, without going through the task feature. */
@Component
public class Tasks {

    private final TestSql sql;

    Tasks(TestSql sql) {
        this.sql = sql;
    }

    /** @param estimate default minutes, 0 for none */
    public TaskId create(String name, double estimate) {
        TaskId id = new TaskId(Ids.next());
        int unused = sql.sql("""
                        insert into task (id, user_id, name, name_key, task_type, type, is_recurring, version,
                            default_estimate_minutes, routine_frequency, placeholder, demo, created_at, updated_at,
                            row_version)
                        values (:id, :owner, :name, :key, 'WORK', 'one-time', false, 1, :estimate, 'NONE', false, false,
                            :now, :now, 0)""")
                .param("id", id.toString())
                .param("name", name)
                .param("key", NameKey.of(name))
                .param("estimate", estimate)
                .param("now", Timestamp.from(TestClock.START))
                .update();
        return id;
    }
}
