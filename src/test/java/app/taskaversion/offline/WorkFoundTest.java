package app.taskaversion.offline;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.QueryPlan;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.StatementCounter;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** A tap reads the work of its own instance and what ended lately, however long the history is: SQLite says how it looks. */
@SqliteTest
@Import(StatementCounter.class)
class WorkFoundTest {

    private static final Pattern FEW = Pattern.compile(
            "\\(id=\\?\\)|\\(instance_id=\\? AND user_id=\\?|\\(user_id=\\? AND (ended_at|started_at)>\\?");

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private SyncService sync;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private JdbcTemplate jdbc;

    private void taps() {
        StartRequest start = StartRequest.via(StartVia.LIST);
        InstanceId one =
                instances.startTask(tasks.create("Call the dentist", 15), start).instance();
        clock.advanceMinutes(3);
        InstanceId other =
                instances.startTask(tasks.create("Sort papers", 15), start).instance();
        clock.advanceMinutes(3);
        instances.pause(other, null, null);
        clock.advanceMinutes(3);
        List<SyncAnswer> late = sync.take(
                clock.instant(),
                new Taps()
                        .tap(SyncKind.START, one, clock.instant().minusSeconds(400))
                        .tap(SyncKind.PAUSE, one, clock.instant().minusSeconds(60))
                        .all());
        assertThat(late).extracting(SyncAnswer::outcome).containsOnly(SyncOutcome.TAKEN, SyncOutcome.MERGED);
        instances.complete(one, Outcome.NONE);
        assertThat(queries.details(one).sessions()).isNotEmpty();
        var unused = queries.lastPaused(clock.instant().minusSeconds(3600));
    }

    @Test
    void noTapReadsAllWorkOfAPerson() {
        List<String> plans = counter.of(this::taps).statements().stream()
                .filter(statement -> statement.startsWith("select") && statement.contains("work_session"))
                .distinct()
                .flatMap(statement -> QueryPlan.of(jdbc, statement).stream())
                .filter(step -> step.contains("ix_work_session"))
                .distinct()
                .toList();
        assertThat(plans).allMatch(step -> FEW.matcher(step).find());
        assertThat(plans)
                .anyMatch(step -> step.contains("ix_work_session_ended (user_id=? AND ended_at>?)"))
                .anyMatch(step -> step.contains("ix_work_session_instance (instance_id=? AND user_id=?"));
    }
}
