package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.note.NoteService;
import app.taskaversion.platform.error.Busy;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.HeldWriter;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.RunningInstance;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import java.sql.SQLTransientConnectionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** SQLite has one writer. Whoever taps while it is taken for long is answered, and the database does not count as lost. */
@SqliteTest
class BusyWriterTest {

    private static final StartRequest START = StartRequest.via(StartVia.LIST);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private NoteService notes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DatabaseState database;

    @Autowired
    private LongWrites longWrites;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private HealthIndicator dbHealthIndicator;

    @Autowired
    private Tasks tasks;

    private static void isAnsweredInWords(ThrowingCallable tap) {
        assertThatExceptionOfType(Busy.class)
                .isThrownBy(tap)
                .satisfies(busy -> assertThat(busy.messageKey()).isEqualTo("error.busy"));
    }

    private Integer pagesKept() {
        return new TransactionTemplate(transactions)
                .execute(status ->
                        jdbc.sql("pragma cache_size").query(Integer.class).single());
    }

    @Test
    void aLongWriteHasMoreMemoryAndGivesItBack() {
        assertThat(pagesKept()).isEqualTo(WriterMemory.USUAL);
        assertThat(longWrites.call(this::pagesKept)).isEqualTo(WriterMemory.LONG_WRITE);
        assertThat(pagesKept()).isEqualTo(WriterMemory.USUAL);
    }

    @Test
    void aStartAndAPauseAreAnsweredBeforeTheLongWriteEndsAndSucceedAfterIt() throws Exception {
        TaskId waiting = tasks.create("Call the dentist", 15);
        InstanceId running =
                instances.startTask(tasks.create("Sort papers", 15), START).instance();
        try (HeldWriter held = new HeldWriter(context)) {
            isAnsweredInWords(() -> instances.startTask(waiting, START));
            isAnsweredInWords(() -> instances.pause(running, null, null));
            assertThat(queries.running()).get().extracting(RunningInstance::id).isEqualTo(running);
            assertThat(held).isNotNull();
        }
        instances.pause(running, null, null);
        assertThat(queries.running()).isEmpty();
        InstanceId started = instances.startTask(waiting, START).instance();
        assertThat(queries.running()).get().extracting(RunningInstance::id).isEqualTo(started);
    }

    @Test
    void eachWayToWriteIsAnsweredWithTheSameKindOfErrorAndNothingIsHalfSaved() throws Exception {
        try (HeldWriter held = new HeldWriter(context)) {
            isAnsweredInWords(() -> notes.add("Buy stamps"));
            isAnsweredInWords(() -> preferences.set(PreferenceKey.APPEARANCE, "DARK"));
            isAnsweredInWords(() ->
                    jdbc.sql("update app_user set guest = guest where 1 = 0").update());
            assertThat(notes.count()).isZero();
            assertThat(preferences.find(PreferenceKey.APPEARANCE)).isEmpty();
            assertThat(held).isNotNull();
        }
        var unused = notes.add("Buy stamps");
        assertThat(notes.count()).isOne();
    }

    @Test
    void readinessStaysUpAndSavingIsNotCalledPaused() throws Exception {
        try (HeldWriter held = new HeldWriter(context)) {
            assertThatExceptionOfType(Busy.class)
                    .isThrownBy(() -> notes.add("Buy stamps"))
                    .satisfies(busy -> assertThat(database.noticed(busy)).isFalse());
            assertThat(dbHealthIndicator.health())
                    .satisfies(health -> assertThat(health.getStatus()).isEqualTo(Status.UP));
            assertThat(database.isSavingPaused()).isFalse();
            assertThat(held).isNotNull();
        }
    }

    @Test
    void aPauseOfSavingOutlastsALongWriteAndEndsAfterIt() throws Exception {
        try (HeldWriter held = new HeldWriter(context)) {
            assertThat(database.noticed(new SQLTransientConnectionException("lost")))
                    .isTrue();
            database.askAgain(); // must not throw: that would be the last time that somebody asks
            assertThat(database.isSavingPaused()).isTrue();
            assertThat(held).isNotNull();
        }
        database.askAgain();
        assertThat(database.isSavingPaused()).isFalse();
    }
}
