package app.taskaversion.platform.persistence;

import app.taskaversion.account.AccountService;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestDatabases;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A SQLite file as an older version of the app left it: its own scripts up to there, and what somebody did. */
public final class OldDatabase {

    /** How many lists they looked at, each with something that they finished. */
    public static final int LISTS = 40;

    /** The last script of the first version that anybody could have. */
    public static final String FIRST = "1";

    private OldDatabase() {}

    /**
     * @param version the last script that was there
     * @return its address
     */
    public static String upTo(String version) {
        String address = TestDatabases.newSqliteUrl();
        int scripts = flyway(address, version).migrate().migrationsExecuted;
        if (scripts != Integer.parseInt(version)) {
            throw new IllegalStateException(scripts + " scripts");
        }
        DatabaseUrl url = DatabaseUrl.parse(address, Path.of("."));
        // Lists and what was shown in them came with the sixth script.
        fill(JdbcClient.create(new DriverManagerDataSource(url.jdbcUrl())), scripts >= 6);
        return address;
    }

    /** What the version with that last script asks of a database before it starts on it: its own scripts, all and unchanged. */
    public static void requireStartable(String address, String version) {
        Flyway flyway = flyway(address, version);
        flyway.validate();
        MigrationInfo current = flyway.info().current();
        if (current == null || !version.equals(String.valueOf(current.getVersion()))) {
            throw new IllegalStateException("Not the schema of version " + version);
        }
    }

    private static Flyway flyway(String address, String version) {
        DatabaseUrl url = DatabaseUrl.parse(address, Path.of("."));
        FluentConfiguration flyway = Flyway.configure().dataSource(url.jdbcUrl(), null, null);
        Migrations.configure(flyway, url);
        return flyway.target(version).load();
    }

    private static void fill(JdbcClient jdbc, boolean lists) {
        Instant at = TestClock.START.minus(Duration.ofDays(LISTS));
        int unused = jdbc.sql("""
            insert into app_user (id, username, username_key, role, guest, data_sharing_consent,
                survey_completed, created_at, row_version)
            values (:me, :guest, :guest, 'USER', true, false, false, :at, 0)\
            """)
                .param("me", id("me"))
                .param("guest", AccountService.LOCAL_GUEST)
                .param("at", Timestamp.from(at))
                .update();
        unused = jdbc.sql("""
            insert into task (id, user_id, name, name_key, task_type, type, is_recurring, version,
                default_estimate_minutes, routine_frequency, placeholder, demo, created_at, updated_at,
                row_version)
            values (:task, :me, 'Old', 'old', 'WORK', 'one-time', false, 1, 20, 'NONE', false, false,
                :at, :at, 0)\
            """)
                .param("task", id("task"))
                .param("me", id("me"))
                .param("at", Timestamp.from(at))
                .update();
        for (int i = 0; i < LISTS; i++) {
            Instant day = at.plus(Duration.ofDays(i));
            if (lists) {
                list(jdbc, i, day);
            }
            done(jdbc, i, day);
            if (lists) {
                chosen(jdbc, i);
            }
        }
    }

    private static void list(JdbcClient jdbc, int i, Instant at) {
        int unused = jdbc.sql("""
            insert into decision (id, user_id, decided_at, surface, mode, policy, candidates, randomised)
            values (:id, :me, :at, 'LIST', 'GENTLE_START', 'rec-1.0', 1, false)\
            """)
                .param("id", id("decision" + i))
                .param("me", id("me"))
                .param("at", Timestamp.from(at))
                .update();
        unused = jdbc.sql("""
            insert into impression (id, user_id, decision_id, task_id, shown_at, slot, score, propensity)
            values (:id, :me, :decision, :task, :at, 1, 0.5, 1)\
            """)
                .param("id", id("impression" + i))
                .param("me", id("me"))
                .param("task", id("task"))
                .param("decision", id("decision" + i))
                .param("at", Timestamp.from(at))
                .update();
    }

    private static void done(JdbcClient jdbc, int i, Instant at) {
        int unused = jdbc.sql("""
            insert into task_instance (id, user_id, task_id, task_name, task_version, state, origin, demo,
                time_precision, created_at, first_started_at, started_at, completed_at, planned_kind,
                actual_confirmed, row_version)
            values (:id, :me, :task, 'Old', 1, 'COMPLETED', 'APP', false, 'SECOND', :at, :at, :at, :end,
                'ANYTIME', true, 0)\
            """)
                .param("id", id("instance" + i))
                .param("me", id("me"))
                .param("task", id("task"))
                .param("at", Timestamp.from(at))
                .param("end", Timestamp.from(at.plus(Duration.ofMinutes(20))))
                .update();
    }

    private static void chosen(JdbcClient jdbc, int i) {
        int unused = jdbc.sql("update task_instance set impression_id = :impression where id = :id")
                .param("impression", id("impression" + i))
                .param("id", id("instance" + i))
                .update();
    }

    private static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
