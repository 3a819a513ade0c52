package app.taskaversion.transfer.internal;

import app.taskaversion.analytics.OlderTables;
import app.taskaversion.transfer.internal.LegacyRowSource.Row;
import app.taskaversion.transfer.legacy.StoredRow;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The older app's tables as its export would hold them, with moments on the clock that is asked for. */
@Service
@Transactional(readOnly = true)
class StoredOlderTables implements OlderTables {

    private static final List<String> MOMENTS =
            List.of("created_at", "initialized_at", "started_at", "completed_at", "cancelled_at", "due_at");

    private final LegacyExporter exporter;

    StoredOlderTables(LegacyExporter exporter) {
        this.exporter = exporter;
    }

    @Override
    public void read(ZoneId zone, Consumer<Map<String, String>> tasks, Consumer<Map<String, String>> instances) {
        exporter.tasks((row, cells) -> tasks.accept(own(row, "task_id", cells)));
        exporter.instances((row, rendered) -> {
            Map<String, String> cells = own(row, "instance_id", rendered);
            for (String column : MOMENTS) {
                if (!cells.getOrDefault(column, "").isBlank()) {
                    // A moment that was refused when it was brought has no place in the row, nor in a figure.
                    cells.put(column, local(stored(row, column), zone));
                }
            }
            instances.accept(cells);
        });
    }

    /** A column that its file did not have was empty to the older app, whatever we know today. */
    private static Map<String, String> own(Row row, String idColumn, Map<String, String> rendered) {
        Map<String, String> own = LegacyExporter.own(row, idColumn);
        return own.isEmpty() ? rendered : new HashMap<>(own);
    }

    /** A pause moves the start that is stored last; the older app kept the first one. */
    private static @Nullable Instant stored(Row row, String column) {
        StoredRow stored = row.stored();
        if (column.equals("started_at")) {
            Instant first = stored.instant("first_started_at");
            return first == null ? stored.instant("started_at") : first;
        }
        return stored.instant(column);
    }

    private static String local(@Nullable Instant moment, ZoneId zone) {
        return moment == null
                ? ""
                : LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.SECONDS), zone)
                        .toString();
    }
}
