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

    private final Map<String, Object> original;
    private final Map<String, @Nullable Object> left;
    private final Findings findings;

    JsonFields(Map<String, Object> object, Findings findings) {
        this.original = object;
        this.left = new LinkedHashMap<>(object);
        this.findings = findings;
    }

    /** Whether the cell has a value under this key, taken or not. */
    boolean had(String key) {
        return original.get(key) != null;
    }

    /** The number that the cell has under this key, taken or not. */
    @Nullable
    Double original(String key) {
        return number(original.get(key)).value();
    }

    /** The value under this key; a key without one leaves nothing behind. */
    @Nullable
    Object take(String key) {
        return left.remove(key);
    }

    /** Puts back what was taken and turned out to be of no use, so that it is kept. */
    void leave(String key) {
        left.put(key, original.get(key));
    }

    /** Puts back the part that turned out to be of no use. */
    void leave(String key, Object part) {
        left.put(key, part);
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

    /** A text with something in it, under the first key that has one. What is no text is left over. */
    @Nullable
    String text(String... keys) {
        for (String key : keys) {
            Object value = left.get(key);
            if (value != null && !(value instanceof Map) && !(value instanceof List)) {
                left.remove(key);
                String text = value.toString();
                if (!text.isBlank()) {
                    return text;
                }
            }
        }
        return null;
    }

    boolean flag(String key) {
        Object value = left.get(key);
        Reading<Boolean> flag = value == null ? Reading.absent() : LegacyCell.flag(value.toString());
        if (!flag.readable()) {
            findings.add(ImportRule.FLAG_UNREADABLE, key);
            return false;
        }
        left.remove(key);
        return flag.value() != null && flag.value();
    }

    @Nullable
    LegacyStamp stamp(String key) {
        Object value = left.get(key);
        Reading<LegacyStamp> stamp = value == null ? Reading.absent() : LegacyCell.stamp(value.toString());
        if (!stamp.readable()) {
            findings.add(ImportRule.TIME_UNREADABLE, key);
            return null;
        }
        left.remove(key);
        return stamp.value();
    }

    /** What no column takes, as JSON; absent if there is nothing. */
    @Nullable
    String rest() {
        return LegacyJson.write(left);
    }
}
