package app.taskaversion.transfer.internal;

import app.taskaversion.task.ImportedTask;
import app.taskaversion.task.TaskImportStore;
import app.taskaversion.transfer.legacy.LegacyTaskReader;
import app.taskaversion.transfer.legacy.RowRefused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows of {@code tasks.csv}. */
final class TaskApplier implements RowApplier {

    /** Until here categories held the feelings chosen when the task was made. (data-and-lifecycle §1.1, column 8) */
    private static final Instant CATEGORIES_WERE_FEELINGS = Instant.parse("2025-12-11T00:00:00Z");

    private final ImportSpace space;
    private final TaskImportStore store;

    TaskApplier(ImportSpace space, TaskImportStore store) {
        this.space = space;
        this.store = store;
    }

    @Override
    public String kind() {
        return "TASK";
    }

    @Override
    public String key(Pending row) {
        return LegacyTaskReader.id(row.row());
    }

    @Override
    public Set<String> existing(Collection<String> keys) {
        Set<String> existing = new HashSet<>(keys);
        existing.retainAll(space.tasks().keySet());
        return existing;
    }

    @Override
    public void update(List<Pending> rows) {
        Map<String, TaskImportStore.Untouched> untouched =
                store.untouched(rows.stream().map(Pending::key).toList());
        for (Pending row : rows) {
            TaskImportStore.Untouched old = untouched.get(row.key());
            try {
                ImportedTask task = LegacyTaskReader.read(row.row(), space.context(), row.findings())
                        .named(row.key());
                if (old == null || !newer(task, old)) {
                    row.merged(old == null ? null : old.id());
                } else {
                    store.replace(old, task);
                    space.tasks().put(row.key(), new TaskImportStore.Known(old.id(), task.name()));
                    row.updated(old.id());
                }
            } catch (RowRefused e) {
                row.quarantine(e.reason());
            }
        }
    }

    private static boolean newer(ImportedTask task, TaskImportStore.Untouched old) {
        return task.version() != old.version()
                ? task.version() > old.version()
                : task.updatedAt().isAfter(old.updatedAt());
    }

    @Override
    public void create(List<Pending> rows) {
        List<ImportedTask> tasks = new ArrayList<>();
        for (Pending row : rows) {
            try {
                ImportedTask task = LegacyTaskReader.read(row.row(), space.context(), row.findings())
                        .named(row.key());
                tasks.add(task);
                space.tasks().put(row.key(), new TaskImportStore.Known(task.id(), task.name()));
                row.created(task.id());
                if (task.createdAt().isBefore(CATEGORIES_WERE_FEELINGS)) {
                    space.ensureWords(task.categories());
                }
            } catch (RowRefused e) {
                row.quarantine(e.reason());
            }
        }
        store.insertTasks(tasks, space.origin());
    }
}
