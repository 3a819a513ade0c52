package app.taskaversion.transfer.legacy;

import app.taskaversion.transfer.ImportRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one JSON cell. What is taken leaves; what nobody takes, unknown keys and values that another key
 * outranked, is left over and kept. A zero is a value and outranks everything behind it. (data-and-lifecycle §1.3)
 */
final class JsonFields {

    private final Map<String, Object> left;
    private final Findings findings;

    JsonFields(Map<String, Object> object, Findings findings) {
        this.left = new LinkedHashMap<>(object);
        this.findings = findings;
    }

    /** The value under the first key that has one. */
    @Nullable
    Object take(String... keys) {
        for (String key : keys) {
            if (left.containsKey(key)) {
                Object value = left.remove(key);
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    /** The first of these keys that holds a number; texts that are numbers count, others are noted and passed by. */
    @Nullable
    Double number(List<String> keys) {
        for (String key : keys) {
            if (left.containsKey(key)) {
                Object value = left.get(key);
                Reading<Double> reading = number(value);
                if (!reading.readable()) {
                    findings.add(ImportRule.NUMBER_UNREADABLE, key);
                } else {
                    left.remove(key);
                    if (reading.value() != null) {
                        return reading.value();
                    }
                }
            }
        }
        return null;
    }

    /** As {@link #number}, for quantities that cannot be below zero. */
    @Nullable
    Double amount(String... keys) {
        Double value = number(List.of(keys));
        if (value != null && value < 0) {
            findings.add(ImportRule.RATING_NEGATIVE, keys[0]);
            return null;
        }
        return value;
    }

    private static Reading<Double> number(@Nullable Object value) {
        return switch (value) {
            case null -> Reading.absent();
            case Number number when Double.isFinite(number.doubleValue()) -> Reading.of(number.doubleValue());
            case String text -> LegacyCell.number(text);
            default -> Reading.unreadable();
        };
    }

    /** A text with something in it. */
    @Nullable
    String text(String... keys) {
        Object value = take(keys);
        if (value == null || value instanceof Map || value instanceof List) {
            return null;
        }
        String text = value.toString();
        return text.isBlank() ? null : text;
    }

    boolean flag(String key) {
        Object value = take(key);
        Boolean flag = value == null ? null : LegacyCell.flag(value.toString()).value();
        return flag != null && flag;
    }

    @Nullable
    LegacyStamp stamp(String key) {
        Object value = take(key);
        if (value == null) {
            return null;
        }
        Reading<LegacyStamp> reading = LegacyCell.stamp(value.toString());
        if (!reading.readable()) {
            findings.add(ImportRule.TIME_UNREADABLE, key);
        }
        return reading.value();
    }

    /** What no column takes, as JSON; absent if there is nothing. */
    @Nullable
    String rest() {
        return LegacyJson.write(left);
    }
}
