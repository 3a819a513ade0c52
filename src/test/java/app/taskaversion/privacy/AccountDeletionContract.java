package app.taskaversion.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.account.AccountErased;
import app.taskaversion.account.AccountService;
import app.taskaversion.note.NoteService;
import app.taskaversion.offline.SyncService;
import app.taskaversion.offline.Taps;
import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.reminder.PushAddress;
import app.taskaversion.reminder.PushService;
import app.taskaversion.reminder.ReminderChoice;
import app.taskaversion.reminder.ReminderKind;
import app.taskaversion.reminder.ReminderService;
import app.taskaversion.sharing.internal.Ledgers;
import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.testsupport.OwnedRows;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSignIn;
import app.taskaversion.tracking.RoutineService;
import app.taskaversion.transfer.internal.EveryColumn;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@RecordApplicationEvents
abstract class AccountDeletionContract {

    @Autowired
    private AccountDeletionService accounts;

    @Autowired
    private AccountService people;

    @Autowired
    private DeletionService deletions;

    @Autowired
    private ConsentService consents;

    @Autowired
    private NoteService notes;

    @Autowired
    private TestSignIn signIn;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RoutineService routines;

    @Autowired
    private ReminderService reminders;

    @Autowired
    private PushService push;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ApplicationEvents events;

    @SqliteTest
    static class OnSqliteTest extends AccountDeletionContract {}

    @PostgresTest
    static class OnPostgresTest extends AccountDeletionContract {}

    /** Rows in every owned table, also in those that only this feature writes. */
    private void liveFully() {
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        var unused = notes.add("slept badly");
        DeletionReceipt held = deletions.delete(Purpose.FREE_TEXT);
        assertThat(held.undoId()).isNotNull();
        consents.give(Purpose.FREE_TEXT, ConsentWay.SWITCH);
        EveryColumn.fill(context);
        Ledgers.charge(context, 1);
        Taps taps = new Taps();
        taps.capture("Call the dentist", TestClock.START);
        assertThat(context.getBean(SyncService.class).take(TestClock.START, taps.all()))
                .hasSize(1);
        TaskId watered = tasks.create(
                        TaskData.named("Water the plants").withRoutine(RoutineFrequency.DAILY, Set.of(), 1, null, null))
                .id();
        assertThat(watered).isNotNull();
        routines.comeBack();
        push.add(new PushAddress(
                "https://1.1.1.1/push",
                "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                "BTBZMqHH6r4Tts7J_aSIgg"));
        reminders.choose(ReminderChoice.NONE.with(ReminderKind.EVENING, true));
        clock.advance(Duration.ofHours(9));
        assertThat(reminders.takeUp()).isPresent();
    }

    @Test
    void noRowOfThePersonIsLeftInAnyTable() throws SQLException {
        liveFully();
        assertThat(OwnedTables.rows(context))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());
        OwnerId person = owner.get();
        String name = jdbc.sql("select username from app_user where id = :id")
                .param("id", person.toString())
                .query(String.class)
                .single();

        assertThat(mentions(person.toString())).hasSizeGreaterThan(15).contains("app_user.id", "note.user_id");

        DeletionReceipt receipt = accounts.deleteEverything();

        assertThat(OwnedTables.rows(context))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
        // Whatever its columns are called, whoever owns it: nothing refers to them any more.
        assertThat(mentions(person.toString())).isEmpty();
        assertThat(mentions(name)).isEmpty();
        assertThat(receipt.undoId()).isNull();
        assertThat(receipt.undoUntil()).isNull();
        assertThat(receipt.counts()).extracting(DeletedCount::kind).contains("import_original", "consent_event");
        assertThat(receipt.json()).doesNotContain(person.toString(), name);
        assertThat(events.stream(AccountErased.class)).containsExactly(new AccountErased(person));
    }

    /** Columns of text, of any table, that hold these words somewhere. */
    private List<String> mentions(String words) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String[] column : textColumns()) {
            Long rows = transaction.execute(
                    status -> jdbc.sql("select count(*) from " + column[0] + " where " + column[1] + " = :words")
                            .param("words", words)
                            .query(Long.class)
                            .single());
            if (rows != null && rows > 0) {
                found.add(column[0] + "." + column[1]);
            }
        }
        return found;
    }

    private List<String[]> textColumns() throws SQLException {
        List<String[]> columns = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            String schema = data.getDatabaseProductName().equals("PostgreSQL") ? "public" : null;
            try (ResultSet tables = data.getTables(null, schema, "%", new String[] {"TABLE"})) {
                while (tables.next()) {
                    String table = tables.getString("TABLE_NAME");
                    if (!table.startsWith("flyway_") && !table.startsWith("sqlite_")) {
                        addTextColumns(data, schema, table, columns);
                    }
                }
            }
        }
        assertThat(columns).hasSizeGreaterThan(100);
        return columns;
    }

    private static void addTextColumns(
            DatabaseMetaData data, @org.jspecify.annotations.Nullable String schema, String table, List<String[]> into)
            throws SQLException {
        try (ResultSet rows = data.getColumns(null, schema, table, "%")) {
            while (rows.next()) {
                String type = rows.getString("TYPE_NAME").toLowerCase(java.util.Locale.ROOT);
                if (type.startsWith("varchar") || type.equals("text") || type.equals("clob")) {
                    into.add(new String[] {table, rows.getString("COLUMN_NAME")});
                }
            }
        }
    }

    @Test
    void nobodyElseLosesAnything() {
        var unused = notes.add("slept badly");
        OwnerId first = owner.get();
        Map<String, List<String>> theirs = OwnedRows.of(context);
        People.signIn(People.create(context));
        liveFully();
        accounts.deleteEverything();
        People.signIn(first);
        assertThat(OwnedRows.of(context)).isEqualTo(theirs);
    }

    @Test
    void thePreviewSaysWhatTheReceiptWillSay() {
        liveFully();
        List<DeletedCount> preview = accounts.preview();
        assertThat(accounts.deleteEverything().counts()).isEqualTo(preview);
    }

    @Test
    void itIsDoneShortlyAfterSigningInOnly() {
        var unused = notes.add("slept badly");
        signIn.longAgo();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(accounts::deleteEverything)
                .withMessage("account.signInAgain");
        assertThat(notes.list(0, 10)).hasSize(1);
    }

    @Test
    void afterwardsTheLocalGuestBeginsAnew() {
        OwnerId guest = people.localGuest();
        People.signIn(guest);
        var unused = notes.add("slept badly");
        accounts.deleteEverything();
        OwnerId next = people.localGuest();
        assertThat(next).isNotEqualTo(guest);
        People.signIn(next);
        assertThat(notes.list(0, 10)).isEmpty();
        assertThat(deletions.previewDays(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1)))
                .isEmpty();
    }
}
