package app.taskaversion.transfer.own;

import app.taskaversion.platform.persistence.TableShapes.Column;
import app.taskaversion.platform.persistence.TableShapes.Kind;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Stored rows as JSON objects: what is absent is left out, JSON stands as itself. */
public final class OwnJson {

    private OwnJson() {}

    /** @param values of these columns, in their order */
    public static String object(List<Column> columns, @Nullable Object[] values) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = CanonicalJson.generator(text)) {
            json.writeStartObject();
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (value != null) {
                    Column column = columns.get(i);
                    json.writeName(column.name());
                    String written = OwnText.write(column.kind(), value);
                    if (column.kind() == Kind.TEXT || column.kind() == Kind.INSTANT || column.kind() == Kind.BYTES) {
                        json.writeString(written);
                    } else {
                        json.writeRawValue(written);
                    }
                }
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    /**
     * Reads lists of such objects under names.
     *
     * @param columns of each name
     * @return the values by column; columns that are no longer there are left out
     */
    public static Map<String, List<Map<String, @Nullable Object>>> lists(
            String json, Map<String, List<Column>> columns) {
        Map<String, List<Map<String, @Nullable Object>>> lists = new HashMap<>();
        if (CanonicalJson.parse(json) instanceof Map<?, ?> named) {
            columns.forEach((name, shape) -> {
                if (named.get(name) instanceof List<?> objects) {
                    lists.put(
                            name,
                            objects.stream()
                                    .map(object -> values((Map<?, ?>) object, shape))
                                    .toList());
                }
            });
        }
        return lists;
    }

    private static Map<String, @Nullable Object> values(Map<?, ?> object, List<Column> columns) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (Column column : columns) {
            values.put(column.name(), OwnText.read(column.kind(), object.get(column.name())));
        }
        return values;
    }
}
