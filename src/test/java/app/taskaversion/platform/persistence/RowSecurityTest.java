package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.TestDatabases;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fourth wall by itself, without Hibernate and without any condition in the SQL: for each kind of login. */
class RowSecurityTest {

    private static final OwnerId ANN = new OwnerId(UUID.fromString("00000000-0000-7000-8000-00000000000a"));
    private static final OwnerId BEN = new OwnerId(UUID.fromString("00000000-0000-7000-8000-00000000000b"));

    private static final String EMOTIONS = "select count(*) from emotion";

    private final DatabaseUrl superuser = DatabaseUrl.parse(TestDatabases.newPostgresUrl(), Path.of("."));
    private final String database = superuser.jdbcUrl().replaceFirst(".*/", "");

    @BeforeEach
    void nobodyIsSignedIn() {
        People.signOut();
    }

    @AfterEach
    void removeRoles() throws SQLException {
        People.signOut();
        for (String role : List.of("tas_app_" + database, "plain_" + database)) {
            asSuperuser("do $$ begin if exists (select from pg_roles where rolname = '" + role + "') then"
                    + " reassign owned by " + role + " to postgres; drop owned by " + role + "; drop role " + role
                    + "; end if; end $$");
        }
    }

    @Test
    void aSuperuserWorksAsTheRoleThatWasMadeForIt() throws SQLException {
        migrate(superuser);
        fill();
        assertThat(look(superuser)).isEqualTo(new RowSecurity("tas_app_" + database, true));
        assertThatEachSeesTheirOwn(superuser);
    }

    @Test
    void aLoginThatMayMakeRolesWorksAsTheRoleToo() throws SQLException {
        DatabaseUrl login = login("createrole");
        migrate(login);
        fill();
        assertThat(look(login)).isEqualTo(new RowSecurity("tas_app_" + database, true));
        assertThatEachSeesTheirOwn(login);
    }

    @Test
    void aLoginThatMayNotMakeRolesIsHeldByForce() throws SQLException {
        DatabaseUrl login = login("");
        migrate(login);
        fill();
        assertThat(look(login)).isEqualTo(new RowSecurity(null, true));
        assertThatEachSeesTheirOwn(login);
    }

    @Test
    void aRoleThatTheOperatorMadeIsUsed() throws SQLException {
        DatabaseUrl login = login("bypassrls");
        asSuperuser("create role tas_app_" + database + " nologin");
        asSuperuser("grant tas_app_" + database + " to plain_" + database);
        migrate(login);
        fill();
        assertThat(look(login)).isEqualTo(new RowSecurity("tas_app_" + database, true));
        assertThatEachSeesTheirOwn(login);
    }

    @Test
    void aLoginThatMayPassByWithoutARoleIsTold() throws SQLException {
        DatabaseUrl login = login("bypassrls");
        migrate(login);
        assertThat(look(login)).isEqualTo(new RowSecurity(null, false));
    }

    @Test
    void aMigrationChangesTheRowsOfEverybodyAndTheWallStandsAfterIt() throws SQLException {
        DatabaseUrl login = login("");
        migrate(login);
        fill();
        FluentConfiguration next = configuration(login);
        next.locations("classpath:db/migration", "classpath:migrations/later")
                .load()
                .migrate();
        assertThat(query("select string_agg(name, ',' order by name) from emotion where name like '% again'"))
                .isEqualTo("calm again,tense again,uneasy again");
        assertThatEachSeesTheirOwn(login);
        assertThat(query("select relrowsecurity and relforcerowsecurity from pg_class where relname = 'later_thing'"))
                .isEqualTo("t");
    }

    @Test
    void aSecondStartChangesNothing() throws SQLException {
        migrate(superuser);
        String all = "select string_agg(xmin::text, ' ' order by oid) from ";
        String tables = query(all + "pg_class where relnamespace = 'public'::regnamespace");
        String policies = query(all + "pg_policy");
        String roles = query(all + "pg_authid");
        migrate(superuser);
        assertThat(query(all + "pg_class where relnamespace = 'public'::regnamespace"))
                .isEqualTo(tables);
        assertThat(query(all + "pg_policy")).isEqualTo(policies);
        assertThat(query(all + "pg_authid")).isEqualTo(roles);
    }

    @Test
    void theRoleHasNoMoreRightsThanItNeeds() throws SQLException {
        migrate(superuser);
        String rights = "select string_agg(distinct privilege_type, ' ' order by privilege_type)"
                + " from information_schema.role_table_grants where grantee = 'tas_app_" + database
                + "' and table_name ";
        assertThat(query(rights + "<> 'flyway_schema_history'")).isEqualTo("DELETE INSERT SELECT UPDATE");
        assertThat(query(rights + "= 'flyway_schema_history'")).isEqualTo("SELECT");
        assertThat(query("select rolcanlogin or rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles"
                        + " where rolname = 'tas_app_" + database + "'"))
                .isEqualTo("f");
    }

    /** In the application's own connections: each sees and writes their own rows, nobody and no transaction none. */
    private static void assertThatEachSeesTheirOwn(DatabaseUrl login) throws SQLException {
        CurrentOwner owner = new CurrentOwner();
        try (AppDatabase open = AppDatabase.open(login, owner)) {
            assertThat(owner.callAs(ANN, () -> inTransaction(open, false))).isEqualTo(2);
            assertThat(owner.callAs(ANN, () -> inTransaction(open, true))).isEqualTo(2);
            assertThat(owner.callAs(BEN, () -> inTransaction(open, false))).isEqualTo(1);
            assertThat(inTransaction(open, false)).isZero();
            owner.runAs(
                    ANN,
                    () -> assertThat(update(open, "update emotion set persistent_value = 1"))
                            .isEqualTo(2));
            owner.runAs(
                    BEN,
                    () -> assertThat(update(open, "delete from emotion where name = 'tense'"))
                            .isZero());
            assertThat(update(open, "update emotion set persistent_value = 2")).isZero();
            owner.runAs(BEN, () -> assertRefused(open, emotion(ANN, "slipped in")));
            owner.runAs(BEN, () -> assertRefused(open, "update emotion set user_id = '" + ANN + "'"));
            assertRefused(open, emotion(ANN, "slipped in"));
            owner.runAs(ANN, () -> assertThat(outsideOfTransactions(open)).isZero());
        }
    }

    private static long inTransaction(AppDatabase open, boolean readOnly) {
        try (Connection connection = open.dataSource().getConnection()) {
            connection.setReadOnly(readOnly);
            connection.setAutoCommit(false);
            long count = count(connection);
            connection.commit();
            // The next transaction on the same connection names its owner again.
            assertThat(count(connection)).isEqualTo(count);
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setReadOnly(false);
            return count;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long outsideOfTransactions(AppDatabase open) {
        try (Connection connection = open.dataSource().getConnection()) {
            return count(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(EMOTIONS)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }

    private static int update(AppDatabase open, String sql) {
        try (Connection connection = open.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(AppDatabase open, String sql) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> update(open, sql))
                .withMessageContaining("violates row-level security policy");
    }

    private static RowSecurity look(DatabaseUrl url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password())) {
            return RowSecurity.of(connection);
        }
    }

    private static FluentConfiguration configuration(DatabaseUrl url) {
        FluentConfiguration flyway = Flyway.configure();
        Migrations.configure(flyway, url);
        return flyway;
    }

    private static void migrate(DatabaseUrl url) {
        configuration(url).load().migrate();
    }

    /** A login that owns the database and has these rights beside. */
    private DatabaseUrl login(String rights) throws SQLException {
        String name = "plain_" + database;
        asSuperuser("create role " + name + " login " + rights);
        asSuperuser("alter database " + database + " owner to " + name);
        asSuperuser("alter schema public owner to " + name);
        return new DatabaseUrl(Vendor.POSTGRESQL, superuser.jdbcUrl(), name, "any", null);
    }

    private void fill() throws SQLException {
        for (OwnerId person : List.of(ANN, BEN)) {
            asSuperuser("insert into app_user (id, username, username_key, role, guest, data_sharing_consent,"
                    + " survey_completed, created_at, row_version) values ('" + person + "', '" + person + "', '"
                    + person + "', 'USER', true, false, false, now(), 0)");
        }
        asSuperuser(emotion(ANN, "tense"));
        asSuperuser(emotion(ANN, "calm"));
        asSuperuser(emotion(BEN, "uneasy"));
    }

    private static String emotion(OwnerId owner, String name) {
        return "insert into emotion (id, user_id, name, name_key, demo, created_at, row_version) values ('" + Ids.next()
                + "', '" + owner + "', '" + name + "', '" + name + "', false, now(), 0)";
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            boolean unused = statement.execute(sql);
        }
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(superuser.jdbcUrl(), superuser.user(), superuser.password());
    }
}
