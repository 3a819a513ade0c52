package app.taskaversion.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How many pages SQLite's writer keeps. What an import changes does not fit into the usual two megabytes: pages were written
 * to the log before they were full and read back from it, half as much again of both. Long writes have more, and whoever
 * writes next gives it back.
 */
final class WriterMemory {

    /** In kibibytes, as SQLite wants it: below 0. */
    static final int USUAL = -2_000;

    static final int LONG_WRITE = -32_000;

    private final LongWrites longWrites;

    /** Of the one connection; each that has it sees what the one before left. */
    private volatile boolean large;

    WriterMemory(LongWrites longWrites) {
        this.longWrites = longWrites;
    }

    /** The connection, with the memory for what this thread is about to do. */
    Connection fit(Connection writer) throws SQLException {
        boolean wanted = longWrites.mine();
        if (wanted || large) {
            try (Statement statement = writer.createStatement()) {
                boolean unused = statement.execute("pragma cache_size = " + (wanted ? LONG_WRITE : USUAL));
                large = wanted;
            } catch (SQLException e) {
                writer.close();
                throw e;
            }
        }
        return writer;
    }
}
