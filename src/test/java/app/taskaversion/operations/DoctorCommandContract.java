package app.taskaversion.operations;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.TaskAversionApplication;
import app.taskaversion.platform.persistence.DirectConnection;
import app.taskaversion.platform.startup.Launcher;
import app.taskaversion.platform.startup.Offline;
import app.taskaversion.testsupport.Offlines;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestDatabases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

/** What the doctor sees in a database that somebody else has been at, and what it says of it. */
abstract class DoctorCommandContract {

    private static final Path TINY = Path.of("src/test/resources/legacy/tiny").toAbsolutePath();

    static class OnSqliteTest extends DoctorCommandContract {

        OnSqliteTest() {
            super(TestDatabases.newSqliteUrl());
        }

        @BeforeEach
        void closed() throws Exception {
            Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-------"));
            Files.setPosixFilePermissions(
                    file().resolveSibling("secret.key"), PosixFilePermissions.fromString("rw-------"));
        }

        private Path file() {
            return Objects.requireNonNull(place.database().file());
        }

        @Test
        void rowsWithoutTheirParentAndOpenFilesArePutRightAfterABackup() throws Exception {
            change("pragma foreign_keys=off", "delete from task where id = (select min(task_id) from task_instance)");
            Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
            Files.setPosixFilePermissions(
                    Objects.requireNonNull(file().getParent()), PosixFilePermissions.fromString("rwxr-xr-x"));
            assertThat(doctor("--doctor")).isEqualTo(DoctorCommand.FOUND);
            assertThat(said).anyMatch(each -> each.startsWith("Table task_instance:"));
            assertThat(said).anyMatch(each -> each.contains("may read " + file()));
            said.clear();
            assertThat(doctor("--doctor", "--fix")).isEqualTo(0);
            assertThat(said)
                    .anyMatch(each -> each.contains("a backup in"))
                    .anyMatch(each -> each.contains("put right"));
            assertThat(file().resolveSibling("backups/before-change")).isNotEmptyDirectory();
            said.clear();
            assertThat(doctor("--doctor")).isZero();
        }

        @Test
        void whileTheAppRunsNothingIsCorrected() throws Exception {
            try (Connection app = DirectConnection.open(place.database());
                    Statement statement = app.createStatement()) {
                statement.execute("pragma journal_mode=wal");
                statement.executeQuery("select count(*) from task").close();
                assertThat(doctor("--doctor")).isZero();
                assertThat(doctor("--doctor", "--fix")).isEqualTo(1);
                assertThat(said.getLast()).contains("The app runs");
            }
        }

        @Test
        void withoutADatabaseNothingIsMade() {
            Offline none = Offlines.of(TestDatabases.newSqliteUrl());
            assertThat(new DoctorCommand().run(new DefaultApplicationArguments("--doctor"), none, said::add))
                    .isEqualTo(1);
            assertThat(none.database().file()).doesNotExist();
        }

        @Test
        void theCommandLineKnowsIt() {
            assertThat(Launcher.isCommand("--doctor")).isTrue();
            assertThat(Launcher.command(
                            TaskAversionApplication.class, "--DATABASE_URL=sqlite:///" + file(), "--doctor"))
                    .isZero();
        }
    }

    static class OnPostgresTest extends DoctorCommandContract {

        OnPostgresTest() {
            super(TestDatabases.newPostgresUrl());
        }

        @Test
        void itOnlyLooks() {
            assertThat(doctor("--doctor", "--fix")).isEqualTo(2);
            assertThat(said.getLast()).contains("only looks");
        }

        /** The tests own their server; elsewhere the app is a role for which row level security holds. */
        @Test
        void whoSeesOnlyOnePersonsRowsAtATimeFindsWhatBelongsToAnother() throws Exception {
            contradictions();
            change(
                    "drop role if exists onlooker",
                    "create role onlooker login password 'onlooker'",
                    "grant usage on schema public to onlooker",
                    "grant select on all tables in schema public to onlooker");
            Offline asThem = Offlines.of(address.replace("postgres:postgres@", "onlooker:onlooker@"));
            try {
                assertThat(new DoctorCommand().run(new DefaultApplicationArguments("--doctor"), asThem, said::add))
                        .isEqualTo(DoctorCommand.FOUND);
            } finally {
                change("drop owned by onlooker", "drop role onlooker");
            }
            assertThat(said).anyMatch(each -> each.startsWith("1 instance belongs to a task of another person"));
        }
    }

    final String address;
    final Offline place;
    final List<String> said = new ArrayList<>();

    DoctorCommandContract(String address) {
        this.address = address;
        place = Offlines.of(address);
        assertThat(Launcher.command(
                        TaskAversionApplication.class, "--DATABASE_URL=" + address, "--import=" + TINY, "--zone=UTC"))
                .isZero();
    }

    final int doctor(String... args) {
        return new DoctorCommand().run(new DefaultApplicationArguments(args), place, said::add);
    }

    final void change(String... sql) throws SQLException {
        try (Connection connection = DirectConnection.open(place.database());
                Statement statement = connection.createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        }
    }

    private void set(String sql, Object... values) throws SQLException {
        try (Connection connection = DirectConnection.open(place.database());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isPositive();
        }
    }

    @Test
    void whatWasBroughtInNeedsNobody() {
        assertThat(doctor("--doctor")).as(String.join("\n", said)).isZero();
        assertThat(said.getFirst()).contains(place.database().shown());
        assertThat(said.getLast()).contains("Nothing needs you");
    }

    @Test
    void rowsThatContradictEachOtherAreCountedWithoutAWordOfThem() throws Exception {
        Timestamp early = Timestamp.from(TestClock.START.minusSeconds(7_200));
        Timestamp late = Timestamp.from(TestClock.START);
        change(
                "drop index uq_task_instance_running",
                "update task_instance set state = 'RUNNING', task_name = 'funeral', completed_at = null"
                        + " where id in (select id from task_instance order by id limit 2)");
        set(
                "update task_instance set completed_at = ?, first_started_at = ?, state = 'COMPLETED' where id ="
                        + " (select max(id) from task_instance)",
                early,
                late);
        set(
                "update work_session set started_at = ?, ended_at = ? where id = (select min(id) from work_session)",
                late,
                early);
        assertThat(doctor("--doctor")).isEqualTo(DoctorCommand.FOUND);
        assertThat(said)
                .anyMatch(each -> each.startsWith("2 instances run beside another"))
                .anyMatch(each -> each.startsWith("1 instance ends before it starts"))
                .anyMatch(each -> each.startsWith("1 stretch of work ends before it begins"))
                .noneMatch(each -> each.contains("funeral"));
    }

    @Test
    void everyOtherContradictionIsToldToo() throws Exception {
        contradictions();
        assertThat(doctor("--doctor")).isEqualTo(DoctorCommand.FOUND);
        assertThat(said)
                .anyMatch(each -> each.startsWith("1 finished instance has no time"))
                .anyMatch(each -> each.startsWith("1 instance has no task any more"))
                .anyMatch(each -> each.startsWith("1 instance belongs to a task of another person"))
                .anyMatch(each -> each.startsWith("1 clock runs for something that does not run; work_session clock"))
                .anyMatch(each -> each.startsWith("1 prompt has half an answer; prompt_event half"))
                .anyMatch(each -> each.startsWith("1 deletion should have been completed a day ago"))
                .noneMatch(each -> each.contains("do not contradict each other"));
    }

    final void contradictions() throws SQLException {
        Timestamp at = Timestamp.from(TestClock.START.minusSeconds(400_000));
        set(
                "insert into app_user (id, username, username_key, role, guest, data_sharing_consent, survey_completed,"
                        + " created_at, row_version) values ('other', 'other', 'other', 'USER', false, false, false, ?, 0)",
                at);
        set(
                "insert into task (user_id, id, name, name_key, task_type, type, is_recurring, version,"
                        + " routine_frequency, placeholder, demo, created_at, updated_at, row_version) values ('other',"
                        + " 'theirs', 'x', 'x', 'WORK', 'one-time', false, 1, 'NONE', false, false, ?, ?, 0)",
                at,
                at);
        set("update task_instance set state = 'COMPLETED', completed_at = null where id = " + instance(0));
        set("update task_instance set task_id = null where id = " + instance(1));
        set("update task_instance set task_id = 'theirs' where id = " + instance(2));
        set(
                "insert into work_session (id, user_id, instance_id, started_at, source)"
                        + " select 'clock', user_id, id, ?, 'TIMER' from task_instance where id = " + instance(3),
                at);
        set(
                "insert into prompt_event (id, user_id, kind, shown_at, response, row_version)"
                        + " select 'half', min(user_id), 'BREAK', ?, 'ANSWERED', 0 from task_instance",
                at);
        set(
                "insert into deletion_holding (id, user_id, kind, held_at, until_at)"
                        + " select 'waits', min(user_id), 'DAYS', ?, ? from task_instance",
                at,
                at);
    }

    private static String instance(int which) {
        return "(select id from task_instance where state <> 'RUNNING' order by id limit 1 offset " + which + ")";
    }

    @Test
    void anotherSchemaIsNoticed() throws Exception {
        change("update flyway_schema_history set checksum = 1 where version = '2'");
        assertThat(doctor("--doctor")).isEqualTo(DoctorCommand.FOUND);
        assertThat(said).anyMatch(each -> each.contains("did not come to their end: 2"));
    }

    @Test
    void aDamagedModelIsNoticed() throws Exception {
        set(
                "insert into ml_model (id, version, kind, status, status_since, created_at, n_people, n_rows, n_started, schema_hash,"
                        + " code_version, params, metrics, calibration, gate, content, sha256, consent_epoch)"
                        + " select 'm1', 'v', 'POOLED', 'RETIRED', ?, ?, 1, 1, 1, 'x', 'x', j, j, j, j, ?, 'other', 1"
                        + " from (select " + json() + " as j) t",
                Timestamp.from(TestClock.START),
                Timestamp.from(TestClock.START),
                new byte[] {1, 2});
        assertThat(doctor("--doctor")).isEqualTo(DoctorCommand.FOUND);
        assertThat(said).anyMatch(each -> each.contains("The kept model m1"));
    }

    private String json() {
        return place.database().file() == null ? "'{}'::jsonb" : "'{}'";
    }
}
