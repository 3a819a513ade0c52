package app.taskaversion.durability;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The machine's clock jumps back by hours while something runs, as after a wrong time was put right. */
abstract class ClockBackContract {

    @SqliteTest
    static class OnSqliteTest extends ClockBackContract {}

    @PostgresTest
    static class OnPostgresTest extends ClockBackContract {}

    private static final StartRequest START = StartRequest.via(StartVia.LIST);

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestSql sql;

    @Autowired
    private TestClock clock;

    @Test
    void noStretchEndsBeforeItBeganAndOneThingRuns() {
        TaskId papers = tasks.create("Sort papers", 15);
        InstanceId first = instances.startTask(papers, START).instance();
        clock.advanceMinutes(10);
        instances.pause(first, null, null);
        var unused = instances.start(first, START);
        clock.advance(Duration.ofHours(-3));
        InstanceId second = instances.startTask(tasks.create("Call", 5), START).instance();
        assertThat(queries.running()).get().extracting(running -> running.id()).isEqualTo(second);
        clock.advanceMinutes(5);
        instances.pause(second, null, null);
        clock.advance(Duration.ofHours(-1));
        unused = instances.start(second, START);
        clock.advance(Duration.ofHours(-1));
        instances.pause(second, null, null);
        assertThat(count("ended_at < started_at")).isZero();
        assertThat(count("ended_at is null")).isZero();
        assertThat(queries.running()).isEmpty();
    }

    private int count(String condition) {
        return sql.sql("select count(*) from work_session where user_id = :owner and " + condition)
                .query(Integer.class)
                .single();
    }
}
