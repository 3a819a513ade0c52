package app.taskaversion.analytics.classic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order of equal values in a ranking is undefined, and so is which of them fill its last places. (metrics §5.5) What
 * remains of those is their value.
 */
final class Ties {

    private static final List<String> VALUES = List.of("metric_value", "stress_efficiency");

    private Ties() {}

    static @Nullable Object without(@Nullable Object figure) {
        if (figure instanceof Map<?, ?>) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            Golden.object(figure).forEach((name, value) -> copy.put(name, without(value)));
            return copy;
        }
        return figure instanceof List<?> list && !list.isEmpty() && value(list.getFirst()) != null
                ? ranking(Golden.list(figure))
                : figure;
    }

    private static @Nullable Object value(@Nullable Object entry) {
        return entry instanceof Map<?, ?> map
                ? VALUES.stream()
                        .map(map::get)
                        .filter(each -> each instanceof Number)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static List<@Nullable Object> ranking(List<@Nullable Object> entries) {
        Object last = value(entries.getLast());
        List<@Nullable Object> kept = new ArrayList<>();
        entries.forEach(entry -> kept.add(same(value(entry), last) ? last : entry));
        // A stable sort by the id within equal values.
        kept.sort(Comparator.<@Nullable Object>comparingDouble(
                        entry -> -Golden.number(entry instanceof Map ? value(entry) : entry))
                .thenComparing(entry -> entry instanceof Map<?, ?> map ? String.valueOf(map.get("task_id")) : ""));
        return kept;
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return Math.abs(Golden.number(one) - Golden.number(other)) < 1e-9;
    }
}
