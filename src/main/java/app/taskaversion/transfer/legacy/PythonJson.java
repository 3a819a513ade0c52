package app.taskaversion.transfer.legacy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the older app wrote it: a blank behind colons and commas, everything beyond ASCII escaped. (data-and-lifecycle §1.0) */
final class PythonJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private PythonJson() {}

    /** @param value maps, lists, texts, numbers, booleans, null */
    static String write(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    /** The object that a JSON column holds. */
    static Map<?, ?> object(@Nullable String json) {
        return json != null && MAPPER.readValue(json, Object.class) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> {
                out.append('{');
                String joint = "";
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    out.append(joint);
                    quote(String.valueOf(entry.getKey()), out);
                    out.append(": ");
                    write(entry.getValue(), out);
                    joint = ", ";
                }
                out.append('}');
            }
            case List<?> list -> {
                out.append('[');
                String joint = "";
                for (Object element : list) {
                    out.append(joint);
                    write(element, out);
                    joint = ", ";
                }
                out.append(']');
            }
            case Double number -> out.append(number(number));
            case Number number -> out.append(number);
            case Boolean flag -> out.append(flag.toString());
            default -> quote(value.toString(), out);
        }
    }

    /** Whole numbers without a point: sliders were whole. */
    static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : Double.toString(number);
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < 0x20 || c > 0x7E) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
