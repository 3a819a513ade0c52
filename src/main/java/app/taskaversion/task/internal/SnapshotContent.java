package app.taskaversion.task.internal;

import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.ScheduleType;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A task's content as the JSON of a snapshot, under the names of its columns. Reading is lenient, so that a snapshot of
 * an older release stays readable: what is not there is absent.
 */
final class SnapshotContent {

    private SnapshotContent() {}

    static Map<String, Object> write(TaskData data) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("name", data.name());
        put(content, "description", data.description());
        content.put("task_type", data.taskType().name());
        content.put("type", data.schedule().text());
        content.put("is_recurring", data.recurring());
        content.put("categories", data.categories());
        put(content, "default_estimate_minutes", data.estimateMinutes());
        put(content, "default_initial_aversion", data.aversion());
        content.put("routine_frequency", data.routineFrequency().name());
        content.put(
                "routine_days_of_week",
                data.routineDays().stream().map(day -> day.getValue() - 1).toList());
        put(
                content,
                "routine_time",
                data.routineTime() == null ? null : data.routineTime().toString());
        put(content, "routine_every", data.routineEvery() == TaskData.EACH ? null : (Integer) data.routineEvery());
        put(
                content,
                "routine_from",
                data.routineFrom() == null ? null : data.routineFrom().toString());
        put(content, "completion_window_hours", data.windowHours());
        put(content, "completion_window_days", data.windowDays());
        return content;
    }

    private static void put(Map<String, Object> content, String key, @Nullable Object value) {
        if (value != null) {
            content.put(key, value);
        }
    }

    static TaskData read(Map<String, Object> content) {
        Set<DayOfWeek> days = list(content, "routine_days_of_week").stream()
                .filter(Number.class::isInstance)
                .map(day -> DayOfWeek.of(((Number) day).intValue() + 1))
                .collect(Collectors.toSet());
        Integer hours = integer(content, "completion_window_hours");
        Integer windowDays = integer(content, "completion_window_days");
        String time = text(content, "routine_time");
        RoutineFrequency frequency = RoutineFrequency.parse(text(content, "routine_frequency"));
        Integer every = integer(content, "routine_every");
        String first = text(content, "routine_from");
        return new TaskData(
                String.valueOf(content.get("name")),
                text(content, "description"),
                TaskType.parse(text(content, "task_type")),
                ScheduleType.parse(text(content, "type")),
                Boolean.TRUE.equals(content.get("is_recurring")),
                list(content, "categories").stream().map(String::valueOf).toList(),
                number(content, "default_estimate_minutes"),
                number(content, "default_initial_aversion"),
                frequency == RoutineFrequency.WEEKLY && days.isEmpty() ? RoutineFrequency.NONE : frequency,
                days,
                time == null ? null : LocalTime.parse(time),
                hours,
                windowDays,
                every == null ? TaskData.EACH : every,
                first == null ? null : LocalDate.parse(first));
    }

    private static @Nullable String text(Map<String, Object> content, String key) {
        return content.get(key) instanceof String text ? text : null;
    }

    private static @Nullable Double number(Map<String, Object> content, String key) {
        return content.get(key) instanceof Number number ? number.doubleValue() : null;
    }

    private static @Nullable Integer integer(Map<String, Object> content, String key) {
        return content.get(key) instanceof Number number ? number.intValue() : null;
    }

    private static List<?> list(Map<String, Object> content, String key) {
        return content.get(key) instanceof List<?> list ? list : List.of();
    }
}
