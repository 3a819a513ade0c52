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
    }

    final Offline place;
    final List<String> said = new ArrayList<>();

    DoctorCommandContract(String address) {
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
