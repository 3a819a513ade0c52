package app.taskaversion.platform.persistence;

import app.taskaversion.platform.owner.OwnerId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Row level security of PostgreSQL, as {@code afterMigrate.sql} sets it up: a transaction works as a role that the
 * policies hold and names its owner. The role belongs to one database, so that two installations on one server do not
 * need each other's rights.
 *
 * @param role the role that transactions switch to; absent where the login may not become it
 * @param holds whether the policies hold the application at all: without the role they hold the login, unless it is a
 *     superuser or may pass by row level security
 */
record RowSecurity(@Nullable String role, boolean holds) {

    private static final String USABLE_ROLE = """
            from pg_catalog.pg_roles
            where rolname = left('tas_app_' || current_database(), 63) and not rolsuper and not rolbypassrls
                and pg_has_role(session_user, oid,
                    case when current_setting('server_version_num')::integer >= 160000 then 'SET' else 'MEMBER' end)""";

    /**
     * Begins each connection: it works as the role also outside of transactions, where no owner is named and so no owned
     * row exists. The schema is pinned first, because a search path may follow the role.
     */
    static final String CLOSED = """
            select set_config('search_path', coalesce(quote_ident(current_schema()), 'public'), false),
                set_config('role', rolname, false)
            """ + USABLE_ROLE;

    private static final String LOOK = "select (select rolname " + USABLE_ROLE + "),"
            + " (select not rolsuper and not rolbypassrls from pg_catalog.pg_roles where rolname = session_user)";

    static RowSecurity of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(LOOK)) {
            rows.next();
            String role = rows.getString(1);
            return new RowSecurity(role, role != null || rows.getBoolean(2));
        }
    }

    /** One statement at the head of a transaction; both settings end with it. Nobody is named by an empty text. */
    void begin(Connection connection, OwnerId owner) throws SQLException {
        String sql = role == null
                ? "select set_config('app.owner', ?, true)"
                : "select set_config('app.owner', ?, true), set_config('role', ?, true)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, owner.equals(OwnerId.NOBODY) ? "" : owner.toString());
            if (role != null) {
                statement.setString(2, role);
            }
            boolean unused = statement.execute();
        }
    }
}
