package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.LookBackFilter;
import app.taskaversion.analytics.LookBackRange;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskType;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the address of Look back carries: {@code analytics?range=quarter&type=work&task=…}. A category is a person's own
 * word and stays out of addresses; it is kept by the open page only.
 */
final class LookBackAddress {

    private LookBackAddress() {}

    /** What cannot be read is as if it were not there. */
    static LookBackFilter read(QueryParameters parameters, @Nullable String category) {
        return new LookBackFilter(
                choice(LookBackRange.values(), parameters, "range").orElse(LookBackFilter.DEFAULT.range()),
                choice(TaskType.values(), parameters, "type").orElse(null),
                category,
                task(parameters.getSingleParameter("task").orElse("")));
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] values, QueryParameters parameters, String name) {
        String word = parameters.getSingleParameter(name).orElse("");
        return Arrays.stream(values).filter(value -> word(value).equals(word)).findFirst();
    }

    private static @Nullable TaskId task(String text) {
        try {
            return text.isEmpty() ? null : TaskId.of(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Where a link to it leads, from any screen. */
    static String of(LookBackFilter filter) {
        String query = write(filter).getQueryString();
        return query.isEmpty() ? "analytics" : "analytics?" + query;
    }

    /** Only what differs from the start. */
    static QueryParameters write(LookBackFilter filter) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        if (filter.range() != LookBackFilter.DEFAULT.range()) {
            all.put("range", List.of(word(filter.range())));
        }
        if (filter.type() != null) {
            all.put("type", List.of(word(filter.type())));
        }
        if (filter.task() != null) {
            all.put("task", List.of(filter.task().toString()));
        }
        return new QueryParameters(all);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
