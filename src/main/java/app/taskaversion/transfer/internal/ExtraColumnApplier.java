package app.taskaversion.transfer.internal;

import app.taskaversion.task.TaskImportStore;
import app.taskaversion.transfer.legacy.LegacyText;
import app.taskaversion.transfer.legacy.SourceRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Columns that an import of the older app found no place for and put aside. Those of tasks of this import go back to
 * their task; the others are kept verbatim. (data-and-lifecycle §1.9)
 */
final class ExtraColumnApplier extends KeptApplier {

    private static final String TASK = "task_id";
    private static final String INSTANCE = "instance_id";

    private final ImportSpace space;
    private final TaskImportStore tasks;

    ExtraColumnApplier(ImportSpace space, ImportStores stores, ImportRecords records) {
        super("EXTRA_COLUMN", null, records);
        this.space = space;
        this.tasks = stores.tasks();
    }

    @Override
    public void create(List<Pending> rows) {
        for (Pending row : rows) {
            TaskImportStore.Known task = row.row().cell(INSTANCE).isBlank()
                    ? space.tasks().get(row.row().cell(TASK).strip())
                    : null;
            if (task != null && tasks.addExtra(space.batchId(), task.id(), columns(row.row()))) {
                row.merged(task.id());
            } else {
                row.kept();
            }
        }
    }

    private static Map<String, String> columns(SourceRow row) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String name : row.header().names()) {
            String cell = row.cell(name);
            if (!cell.isEmpty() && !name.equals(TASK) && !name.equals("user_id")) {
                columns.put(LegacyText.storable(name), LegacyText.storable(cell));
            }
        }
        return columns;
    }
}
