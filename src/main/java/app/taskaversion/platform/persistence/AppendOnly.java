package app.taskaversion.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Makes the database itself refuse to change or delete what was written down once and for all. A row goes with its
 * account, whose deletion takes it along. Triggers,
 * because rights cannot say "only together with that other row"; set after each migration, so that no script can forget
 * them. (Not by a callback of Flyway: that would need a second connection, and SQLite has one writer.)
 */
final class AppendOnly {

    /** Tables whose rows are evidence. */
    static final List<String> TABLES = List.of("consent_event", "privacy_ledger");

    private static final List<String> SQLITE = List.of("""
            create trigger if not exists %1$s_unchanged before update on %1$s
            begin select raise(abort, '%1$s is append-only'); end""", """
            create trigger if not exists %1$s_kept before delete on %1$s
            when exists (select 1 from app_user where id = old.user_id)
            begin select raise(abort, '%1$s is append-only'); end""");

    private static final List<String> POSTGRESQL = List.of("""
            create or replace function %1$s_append_only() returns trigger language plpgsql as $$
            begin
                if tg_op = 'UPDATE' or exists (select 1 from app_user where id = old.user_id) then
                    raise exception '%1$s is append-only';
                end if;
                return old;
            end $$""", """
            create or replace trigger %1$s_unchanged before update on %1$s
            for each row execute function %1$s_append_only()""", """
            create or replace trigger %1$s_kept before delete on %1$s
            for each row execute function %1$s_append_only()""");

    private AppendOnly() {}

    /** @param database as the migration sees it: it may make functions and triggers */
    static void guard(DataSource database, Vendor vendor) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                for (String sql : vendor == Vendor.SQLITE ? SQLITE : POSTGRESQL) {
                    boolean unused = statement.execute(sql.formatted(table));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Append-only tables could not be guarded", e);
        }
    }
}
