package app.taskaversion.analytics.classic;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One person's history as the older app kept it. The person is whoever these rows belong to: nothing asks for another
 * (D24, D25).
 *
 * @param rows in the order in which the older app kept them
 * @param now the moment of asking, local
 */
public record ClassicHistory(
        List<ClassicTask> tasks, List<ClassicRow> rows, ClassicSettings settings, LocalDateTime now) {

    public ClassicHistory {
        tasks = List.copyOf(tasks);
        rows = List.copyOf(rows);
    }
}
