package app.taskaversion.platform.persistence.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A SQLite file as the app leaves it, as far as backups care. */
final class SomeDatabase {

    private SomeDatabase() {}

    /** Open, with what was stored last still in its write-ahead log. */
    static Connection make(Path file, int rows) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode=wal");
            statement.executeUpdate("""
                    create table flyway_schema_history (version varchar(50));
                    insert into flyway_schema_history values (null), ('1');
                    create table task (id integer primary key, words text);
                    create table note (id integer primary key, task_id integer references task (id));
                    """);
            statement.executeUpdate("with recursive n(i) as (select 1 union all select i + 1 from n where i < " + rows
                    + ") insert into task select i, hex(randomblob(200)) from n");
        }
        return connection;
    }

    static long tasks(Path file) throws SQLException {
        try (Connection connection = FileCheck.open(file)) {
            return FileCheck.rows(connection).getOrDefault("task", -1L);
        }
    }
}
