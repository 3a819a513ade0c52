package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.metric.Impression;
import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.task.TaskId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the tasks of a reading in the order in which they turn up. A person has some hundred tasks and ten thousands of
 * instances: what a task is called is looked up here and not row by row. Not thread-safe.
 */
final class TaskBook {

    private final Map<String, KnownTask> known = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<KnownTask> numbered = new ArrayList<>();
    private final List<Suggested> suggested = new ArrayList<>();

    private record Suggested(String task, long at, String way, boolean picked) {}

    /** @param type as it is stored */
    void add(String id, String name, @Nullable String type) {
        known.put(id, new KnownTask(TaskId.of(id), name, kind(type)));
    }

    /** @param at when, in milliseconds since 1970 */
    void suggested(String task, long at, String way, boolean picked) {
        suggested.add(new Suggested(task, at, way, picked));
    }

    /** What was suggested, as far as the reading holds its task. */
    List<Impression> impressions() {
        return suggested.stream()
                .filter(each -> numbers.containsKey(each.task()))
                .map(each -> new Impression(
                        Objects.requireNonNull(numbers.get(each.task())), each.at(), each.way(), each.picked()))
                .toList();
    }

    /** Below 0 for a task that the reading does not hold. */
    int number(String task) {
        return numbers.getOrDefault(task, -1);
    }

    /** @param name of an instance without a task */
    int number(@Nullable String id, @Nullable String name) {
        String key = id == null ? "name " + name : id;
        Integer number = numbers.get(key);
        if (number == null) {
            number = numbered.size();
            numbers.put(key, number);
            KnownTask task = id == null ? null : known.get(id);
            numbered.add(task == null ? new KnownTask(null, Objects.requireNonNullElse(name, ""), Kind.OTHER) : task);
        }
        return number;
    }

    Kind kind(int number) {
        return numbered.get(number).kind();
    }

    List<String> names() {
        return numbered.stream().map(KnownTask::name).toList();
    }

    List<KnownTask> numbered() {
        return List.copyOf(numbered);
    }

    private static Kind kind(@Nullable String type) {
        if (type == null) {
            return Kind.OTHER;
        }
        return switch (type) {
            case "WORK" -> Kind.WORK;
            case "SELF_CARE" -> Kind.SELF_CARE;
            case "PLAY" -> Kind.PLAY;
            case "SLEEP" -> Kind.SLEEP;
            default -> Kind.OTHER;
        };
    }
}
