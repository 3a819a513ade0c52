package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.metric.Estimate;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns figures into what JSON has: maps, lists, texts, numbers. */
final class FigureTree {

    private FigureTree() {}

    /** Records become maps of their parts; a number that is none becomes null, because nothing is known there. */
    static @Nullable Object of(@Nullable Object figure) {
        return switch (figure) {
            case null -> null;
            case Double number -> Double.isFinite(number) ? number : null;
            case Number number -> number;
            case Boolean flag -> flag;
            case Optional<?> maybe -> of(maybe.orElse(null));
            case Enum<?> choice -> choice.name();
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> out = new LinkedHashMap<>();
                map.forEach((key, value) -> out.put(String.valueOf(of(key)), of(value)));
                yield out;
            }
            case Collection<?> list -> {
                List<@Nullable Object> out = new ArrayList<>();
                list.forEach(each -> out.add(of(each)));
                yield out;
            }
            case Estimate nothing when !nothing.shown() -> nothing(nothing);
            case Record parts -> parts(parts);
            default -> figure.toString();
        };
    }

    /** Without an answer the value would be where we begin from, and say nothing about the person. */
    private static Map<String, @Nullable Object> nothing(Estimate estimate) {
        Map<String, @Nullable Object> out = parts(estimate);
        for (String part : new String[] {"value", "low80", "high80", "spread", "deviation"}) {
            out.put(part, null);
        }
        return out;
    }

    private static Map<String, @Nullable Object> parts(Record figure) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        for (RecordComponent part : figure.getClass().getRecordComponents()) {
            try {
                out.put(part.getName(), of(part.getAccessor().invoke(figure)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Figures are public records", e);
            }
        }
        return out;
    }

    /** The older app's own way in its table of rows: a number that is none is the text NaN. */
    static @Nullable Object table(@Nullable Object figure) {
        return switch (figure) {
            case Double number when !Double.isFinite(number) -> number.toString();
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> out = new LinkedHashMap<>();
                map.forEach((key, value) -> out.put(String.valueOf(key), table(value)));
                yield out;
            }
            case List<?> list -> {
                List<@Nullable Object> out = new ArrayList<>();
                list.forEach(each -> out.add(table(each)));
                yield out;
            }
            case null, default -> figure;
        };
    }
}
