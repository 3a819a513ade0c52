package app.taskaversion.testsupport;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes databases such as the older app kept, in its own SQLite types. */
public final class LegacyDatabase {

    /** The tables with the columns of the last version. (data-and-lifecycle §2.1) */
    private static final String[] TABLES = {"""
        create table users (user_id integer primary key, email varchar(255), username varchar(100))""", """
        create table tasks (task_id varchar primary key, name varchar not null, description text, type varchar,
            version integer, created_at datetime, updated_at datetime, is_recurring boolean, categories json,
            default_estimate_minutes integer, task_type varchar, default_initial_aversion varchar,
            routine_frequency varchar, routine_days_of_week json, routine_time varchar,
            completion_window_hours integer, completion_window_days integer, notes text,
            user_id integer references users (user_id))""", """
        create table task_instances (instance_id varchar primary key, task_id varchar not null, task_name varchar,
            task_version integer, created_at datetime, initialized_at datetime, started_at datetime,
            completed_at datetime, cancelled_at datetime, due_at datetime, predicted json, actual json,
            procrastination_score float, is_completed boolean, is_deleted boolean, status varchar,
            delay_minutes float, duration_minutes float, relief_score float, net_emotional float,
            user_id integer references users (user_id))""", """
        create table emotions (emotion_id integer primary key, user_id integer, emotion varchar)""", """
        create table notes (note_id varchar primary key, content text, timestamp datetime, user_id integer)""", """
        create table jobs (job_id varchar primary key, name varchar, task_type varchar, description text,
            created_at datetime, updated_at datetime)""", """
        create table job_task_mapping (job_id varchar, task_id varchar, created_at datetime,
            primary key (job_id, task_id))"""};

    private LegacyDatabase() {}

    /** Creates the tables and runs the statements; the file is closed afterwards. */
    public static Path create(Path file, String... statements) {
        try (Connection connection = open(file)) {
            run(connection, TABLES);
            run(connection, statements);
            return file;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    public static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
