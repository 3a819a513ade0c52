package app.taskaversion.task.ui;

import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.ScheduleType;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Categories as one line of words with commas between them. */
final class Categories {

    private Categories() {}

    static List<String> split(@Nullable String line) {
        return line == null || line.isBlank()
                ? List.of()
                : Arrays.stream(line.split(",", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    static String join(@Nullable List<String> words) {
        return words == null ? "" : String.join(", ", words);
    }

    /** @throws app.taskaversion.platform.error.LimitExceeded if a task would not take them */
    static void check(List<String> words) {
        TaskData unused = new TaskData(
                "?",
                null,
                TaskType.WORK,
                ScheduleType.ONE_TIME,
                false,
                words,
                null,
                null,
                RoutineFrequency.NONE,
                Set.of(),
                null,
                null,
                null);
    }
}
