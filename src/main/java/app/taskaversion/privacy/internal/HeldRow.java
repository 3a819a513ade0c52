package app.taskaversion.privacy.internal;

import app.taskaversion.platform.persistence.TableShapes.Column;
import app.taskaversion.platform.persistence.TableShapes.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row, or some cells of it, as it is held: text that gives back the same values on the same database.
 *
 * @param step number of the step that took it out
 * @param values by column; what is absent is left out
 */
record HeldRow(int step, Map<String, Object> values) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
    private static final String STEP = "";

    static HeldRow read(int step, Iterable<Column> columns, ResultSet row) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Column column : columns) {
            Object value = written(column.kind(), column.name(), row);
            if (value != null) {
                values.put(column.name(), value);
            }
        }
        return new HeldRow(step, values);
    }

    private static @Nullable Object written(Kind kind, String name, ResultSet row) throws SQLException {
        Object value = switch (kind) {
            case TEXT, JSON -> row.getString(name);
            case INTEGER -> row.getInt(name);
            case LONG -> row.getLong(name);
            case NUMBER -> row.getDouble(name);
            case FLAG -> row.getBoolean(name);
            case INSTANT -> {
                Timestamp time = row.getTimestamp(name);
                yield time == null ? null : time.toInstant().toString();
            }
            case BYTES -> {
                byte[] bytes = row.getBytes(name);
                yield bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
            }
        };
        return row.wasNull() ? null : value;
    }

    String line() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(STEP, step);
        all.putAll(values);
        return JSON.writeValueAsString(all);
    }

    static HeldRow of(String line) {
        Map<String, Object> values = JSON.readValue(line, VALUES);
        return new HeldRow(values.remove(STEP) instanceof Number step ? step.intValue() : -1, values);
    }

    /** As the database takes it. */
    @Nullable
    Object value(Column column) {
        Object value = values.get(column.name());
        if (value == null) {
            return null;
        }
        return switch (column.kind()) {
            case TEXT, JSON -> value.toString();
            case INTEGER -> (Integer) ((Number) value).intValue();
            case LONG -> (Long) ((Number) value).longValue();
            case NUMBER -> (Double) ((Number) value).doubleValue();
            case FLAG -> value;
            case INSTANT -> Instant.parse(value.toString());
            case BYTES -> Base64.getDecoder().decode(value.toString());
        };
    }
}
