package app.taskaversion.transfer.legacy;

import app.taskaversion.transfer.ImportRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the JSON cells of the older app, leniently: NaN and infinities are nothing, JSON inside a JSON string is opened
 * up to twice, a Python literal gets a second try. An empty cell, {@code null} and {@code {}} mean the same. The raw
 * text stays with the row. (data-and-lifecycle §4.4)
 */
final class LegacyJson {

    private static final Set<String> EMPTY = Set.of("", "null", "none", "nan", "{}");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private LegacyJson() {}

    /** The object in the cell; empty if there is none or it cannot be read, which the findings then say. */
    static Map<String, Object> object(String cell, String column, Findings findings) {
        String text = cell.strip();
        if (EMPTY.contains(text.toLowerCase(Locale.ROOT))) {
            return new LinkedHashMap<>();
        }
        Object value = value(text);
        if (value == UNREADABLE) {
            findings.add(ImportRule.JSON_UNREADABLE, column);
            return new LinkedHashMap<>();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> object = new LinkedHashMap<>();
            map.forEach((key, held) -> object.put(LegacyText.storable(String.valueOf(key)), cleaned(held)));
            return object;
        }
        if (value != null) {
            findings.add(ImportRule.JSON_NOT_OBJECT, column);
        }
        return new LinkedHashMap<>();
    }

    /** The list in the cell; a text that is no JSON is split at commas and semicolons. */
    static List<Object> list(String cell, String column, Findings findings) {
        String text = cell.strip();
        if (EMPTY.contains(text.toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        Object value = value(text);
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(Objects::nonNull)
                    .map(Object.class::cast)
                    .toList();
        }
        if (value == UNREADABLE && !text.startsWith("[")) {
            return List.copyOf(names(text));
        }
        if (value == UNREADABLE) {
            findings.add(ImportRule.JSON_UNREADABLE, column);
            return List.of();
        }
        return value == null ? List.of() : List.of(value);
    }

    /** Names in one text, split at commas and semicolons. */
    static List<String> names(String text) {
        return Arrays.stream(text.split("[,;]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static final Object UNREADABLE = new Object();

    private static @Nullable Object value(String text) {
        Object value = parsed(text);
        for (int i = 0; i < 2 && value instanceof String inner; i++) {
            Object opened = parsed(inner.strip());
            if (opened == UNREADABLE) {
                break;
            }
            value = opened;
        }
        return value;
    }

    private static @Nullable Object parsed(String text) {
        try {
            return MAPPER.readValue(text, Object.class);
        } catch (JacksonException first) {
            try {
                return text.startsWith("{") || text.startsWith("[")
                        ? MAPPER.readValue(PythonLiteral.toJson(text), Object.class)
                        : UNREADABLE;
            } catch (JacksonException second) {
                return UNREADABLE;
            }
        }
    }

    /** Without NaN, infinities and characters that no database takes. */
    private static @Nullable Object cleaned(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Double d when !Double.isFinite(d) -> null;
            case String text -> LegacyText.storable(text);
            case List<?> list -> list.stream().map(LegacyJson::cleaned).toList();
            case Map<?, ?> map -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                map.forEach((key, held) -> copy.put(LegacyText.storable(String.valueOf(key)), cleaned(held)));
                yield copy;
            }
            default -> value;
        };
    }

    /** Compact JSON of what no column takes; absent if nothing is left over. */
    static @Nullable String write(Map<String, ? extends @Nullable Object> rest) {
        return rest.isEmpty() ? null : MAPPER.writeValueAsString(rest);
    }
}
