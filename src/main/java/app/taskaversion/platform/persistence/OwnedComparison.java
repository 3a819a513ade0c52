package app.taskaversion.platform.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Holds a stored row against what was to be stored, column by column, as the database gives it back. */
@Component
public class OwnedComparison {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final double SAME = 1e-9;

    private final OwnedSql sql;

    OwnedComparison(OwnedSql sql) {
        this.sql = sql;
    }

    /**
     * The columns in which the stored row with this id differs; all of them if there is none. Numbers may differ by
     * rounding of the last digits, instants below a millisecond, JSON in the order of its keys.
     */
    public <T> List<String> differing(OwnedInsert<T> insert, T row, UUID id, Set<String> except) {
        List<OwnedInsert.Column<T>> columns = compared(insert, except);
        List<String> all = columns.stream().map(OwnedInsert.Column::name).toList();
        return sql.sql("select " + String.join(", ", all) + " from " + insert.table()
                        + " where user_id = :owner and id = :id")
                .param("id", id.toString())
                .query((stored, number) -> differing(columns, row, stored))
                .optional()
                .orElse(all);
    }

    /** How many columns {@link #differing} looks at. */
    public <T> int columns(OwnedInsert<T> insert, Set<String> except) {
        return compared(insert, except).size();
    }

    private static <T> List<OwnedInsert.Column<T>> compared(OwnedInsert<T> insert, Set<String> except) {
        return insert.columns().stream()
                .filter(column -> !except.contains(column.name()))
                .collect(Collectors.toList());
    }

    private static <T> List<String> differing(List<OwnedInsert.Column<T>> columns, T row, ResultSet stored)
            throws SQLException {
        List<String> differing = new ArrayList<>();
        for (OwnedInsert.Column<T> column : columns) {
            Object wanted = column.value().apply(row);
            if (!same(column, wanted, stored)) {
                differing.add(column.name());
            }
        }
        return differing;
    }

    private static boolean same(OwnedInsert.Column<?> column, @Nullable Object wanted, ResultSet stored)
            throws SQLException {
        String name = column.name();
        String text = stored.getString(name);
        if (wanted == null || text == null) {
            return wanted == null && text == null;
        }
        if (column.json()) {
            return JSON.readTree(wanted.toString()).equals(JSON.readTree(text));
        }
        return switch (wanted) {
            case Instant instant -> Objects.equals(milliseconds(instant), milliseconds(OwnedSql.instant(stored, name)));
            case Number number -> near(number.doubleValue(), stored.getDouble(name));
            case Boolean flag -> flag == stored.getBoolean(name);
            default -> wanted.toString().equals(text);
        };
    }

    private static boolean near(double wanted, double stored) {
        return Math.abs(wanted - stored) <= SAME * Math.max(1, Math.abs(wanted));
    }

    private static @Nullable Instant milliseconds(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
