package app.taskaversion.transfer.legacy;

import app.taskaversion.tracking.ImportedInstance.Feeling;
import app.taskaversion.tracking.Phase;
import app.taskaversion.transfer.ImportRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The feelings of one row: {@code emotion_values} if it is there, else the plain names with 50. They are 0–100 from the
 * first day and never scaled. (data-and-lifecycle §1.3, §4.2)
 */
final class LegacyFeelings {

    private static final double STAND_IN = 50;

    private final Findings findings;
    private final Map<String, Feeling> feelings = new LinkedHashMap<>();
    private final List<String> vocabulary = new ArrayList<>();

    LegacyFeelings(Findings findings) {
        this.findings = findings;
    }

    /** Takes the keys about feelings out of one phase. */
    void read(JsonFields fields, Phase phase) {
        Object names = fields.take("emotions");
        Object values = opened(fields.take("emotion_values"));
        List<String> plain = names(opened(names));
        plain.forEach(this::word);
        switch (values) {
            case Map<?, ?> map -> map.forEach((name, value) -> rated(String.valueOf(name), value, phase));
            case List<?> list -> list.forEach(name -> add(String.valueOf(name), phase, STAND_IN, false));
            case null, default -> plain.forEach(name -> add(name, phase, STAND_IN, false));
        }
    }

    private @Nullable Object opened(@Nullable Object value) {
        if (value instanceof String text
                && (text.strip().startsWith("{") || text.strip().startsWith("["))) {
            return text.strip().startsWith("{")
                    ? LegacyJson.object(text, "emotion_values", findings)
                    : LegacyJson.list(text, "emotion_values", findings);
        }
        return value;
    }

    private static List<String> names(@Nullable Object value) {
        return switch (value) {
            case String text -> LegacyJson.names(text);
            case List<?> list -> list.stream().map(String::valueOf).toList();
            case Map<?, ?> map -> map.keySet().stream().map(String::valueOf).toList();
            case null, default -> List.of();
        };
    }

    private void rated(String name, @Nullable Object value, Phase phase) {
        Reading<Double> reading = value instanceof Number number
                ? Reading.of(number.doubleValue())
                : LegacyCell.number(value == null ? "" : value.toString());
        Double intensity = reading.value();
        if (!reading.readable()) {
            findings.add(ImportRule.NUMBER_UNREADABLE, "emotion_values");
        }
        if (intensity != null && (intensity < 0 || intensity > 100)) {
            findings.add(intensity < 0 ? ImportRule.RATING_NEGATIVE : ImportRule.RATING_CLAMPED, "emotion_values");
            intensity = intensity < 0 ? null : (Double) 100.0;
        }
        add(name, phase, intensity == null ? STAND_IN : intensity, intensity != null);
    }

    private void add(String name, Phase phase, double intensity, boolean rated) {
        String word = word(name);
        if (!word.isEmpty()) {
            feelings.putIfAbsent(
                    phase + " " + word.toLowerCase(Locale.ROOT), new Feeling(word, phase, intensity, rated));
        }
    }

    private String word(String name) {
        String word = LegacySmallReaders.emotionName(name, findings);
        if (!word.isEmpty() && !vocabulary.contains(word)) {
            vocabulary.add(word);
        }
        return word;
    }

    List<Feeling> feelings() {
        return List.copyOf(feelings.values());
    }

    /** Every word that occurs, also those without a value. */
    List<String> vocabulary() {
        return List.copyOf(vocabulary);
    }
}
