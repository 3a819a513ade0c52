package app.taskaversion.platform.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.core.CoreStatement;
import org.sqlite.core.SafeStmtPtr;

/**
 * Numbers that stand side by side in a result, read together. SQLite's driver asks twice for each single one, whether it
 * is there and what it is: over tens of thousands of rows that took longer than to find them. A statement says in SQL what
 * stands for an absent one, see {@link #ABSENT}. Not thread-safe. As {@link LongReads}, this knows the driver from inside.
 */
public final class NumberColumns {

    /**
     * Stands for a number that is absent, where none can be as low: −2⁵³, which is the same in both databases, as a whole
     * number and as a fraction.
     */
    public static final double ABSENT = -0x1p53;

    /** {@link #ABSENT} in SQL. */
    private static final String ABSENT_SQL = "-9007199254740992";

    private final int first;
    private final int count;
    private @Nullable ResultSet result;
    private @Nullable SafeStmtPtr sqlite;

    /** @param first place of the first in the result, from 1 on */
    public NumberColumns(int first, int count) {
        this.first = first;
        this.count = count;
    }

    /** The first of these columns that is there, or {@link #ABSENT}. */
    public static String orAbsent(String columns) {
        return "coalesce(" + columns + ", " + ABSENT_SQL + ")";
    }

    /**
     * Reads them from the row at which the result stands. A whole number is exact up to 2⁵³.
     *
     * @param into takes them from its start on
     */
    public void read(ResultSet row, double[] into) throws SQLException {
        if (row != result) {
            result = row;
            sqlite = sqlite(row);
        }
        SafeStmtPtr statement = sqlite;
        if (statement == null) {
            for (int i = 0; i < count; i++) {
                into[i] = row.getDouble(first + i);
            }
        } else {
            // The driver counts from 0.
            statement.safeRunConsume((driver, address) -> {
                for (int i = 0; i < count; i++) {
                    into[i] = driver.column_double(address, first - 1 + i);
                }
            });
        }
    }

    private static @Nullable SafeStmtPtr sqlite(ResultSet row) throws SQLException {
        return row.getStatement().isWrapperFor(CoreStatement.class)
                ? row.getStatement().unwrap(CoreStatement.class).pointer
                : null;
    }
}
