package app.taskaversion.transfer.legacy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Which row of each task is the first that says how the task felt when it was planned for the first time. The older app
 * wrote that on later rows as well, where the first one lacked it, and copies carry the value of their source.
 * (data-and-lifecycle §1.3, §4.10)
 */
final class FirstTimes {

    private record First(Instant at, String id) {}

    private final Map<String, First> byTask = new HashMap<>();

    /** A row with such a value. */
    void seen(String task, Instant planned, String id) {
        merge(task, new First(planned, id));
    }

    void add(FirstTimes other) {
        other.byTask.forEach(this::merge);
    }

    private void merge(String task, First row) {
        byTask.merge(task, row, (one, two) -> two.at().isBefore(one.at()) ? two : one);
    }

    /** Whether this row's value counts; true for a task of which none was seen. */
    boolean isFirst(String task, String id) {
        First first = byTask.get(task);
        return first == null || first.id().equals(id);
    }
}
