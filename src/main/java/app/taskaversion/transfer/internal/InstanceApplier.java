package app.taskaversion.transfer.internal;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.task.ImportedTask;
import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.ScheduleType;
import app.taskaversion.task.TaskImportStore;
import app.taskaversion.task.TaskType;
import app.taskaversion.tracking.ImportedInstance;
import app.taskaversion.tracking.InstanceImportStore;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.legacy.Findings;
import app.taskaversion.transfer.legacy.LegacyContext;
import app.taskaversion.transfer.legacy.LegacyFile;
import app.taskaversion.transfer.legacy.LegacyInstanceReader;
import app.taskaversion.transfer.legacy.LegacyLogReader;
import app.taskaversion.transfer.legacy.RowRefused;
import app.taskaversion.transfer.legacy.SourceRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Rows of {@code task_instances.csv}, live or archived, and of {@code logs.csv}. A task that no file has gets an archived stand-in. (data-and-lifecycle §4.8) */
final class InstanceApplier implements RowApplier {

    /** Under this name instances are remembered. */
    static final String KIND = "INSTANCE";

    private final ImportSpace space;
    private final TaskImportStore tasks;
    private final InstanceImportStore store;
    private final InstanceTally tally;
    private final String unnamed;
    private final Set<String> standIns = new HashSet<>();

    /** @param unnamed what a task without a name is called */
    InstanceApplier(
            ImportSpace space, TaskImportStore tasks, InstanceImportStore store, InstanceTally tally, String unnamed) {
        this.space = space;
        this.tasks = tasks;
        this.store = store;
        this.tally = tally;
        this.unnamed = unnamed;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String key(Pending row) {
        return row.row().kind() == LegacyFile.LOGS ? LegacyLogReader.id(row.row()) : LegacyInstanceReader.id(row.row());
    }

    /**
     * Reads a row of any file that holds instances.
     *
     * @throws RowRefused if it cannot be stored
     */
    static LegacyInstanceReader.Read read(SourceRow row, LegacyContext context, Findings findings) {
        if (row.kind() == LegacyFile.LOGS) {
            return LegacyLogReader.read(row, context, findings);
        }
        LegacyInstanceReader.Read read = LegacyInstanceReader.read(row, context, findings);
        return row.kind() == LegacyFile.ARCHIVED_INSTANCES
                ? new LegacyInstanceReader.Read(read.instance().archived(), read.taskKey(), read.words())
                : read;
    }

    @Override
    public Set<String> existing(Collection<String> keys) {
        return store.stored(keys);
    }

    @Override
    public boolean madeByImportsOnly() {
        return true;
    }

    @Override
    public void create(List<Pending> rows) {
        Map<UUID, Pending> byId = new HashMap<>();
        List<ImportedInstance> instances = new ArrayList<>();
        List<ImportedTask> missing = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (Pending row : rows) {
            try {
                LegacyInstanceReader.Read read = read(row.row(), space.context(), row.findings());
                TaskImportStore.Known task = task(read, row, missing);
                ImportedInstance instance = read.instance().named(row.key()).under(task.id(), task.name());
                instances.add(instance);
                words.addAll(read.words());
                row.created(instance.id());
                byId.put(instance.id(), row);
            } catch (RowRefused e) {
                row.quarantine(e.reason());
            }
        }
        tasks.insertTasks(missing, space.origin());
        space.ensureWords(words);
        for (UUID id : store.insert(instances, space::wordId, space.origin())) {
            Pending row = byId.get(id);
            if (row != null) {
                row.found(ImportRule.FIGURE_DIFFERS, "");
            }
        }
        instances.forEach(tally::add);
    }

    @Override
    public void update(List<Pending> rows) {
        Map<String, InstanceImportStore.Untouched> untouched =
                store.untouched(rows.stream().map(Pending::key).toList());
        List<ImportedTask> missing = new ArrayList<>();
        for (Pending row : rows) {
            InstanceImportStore.Untouched old = untouched.get(row.key());
            try {
                LegacyInstanceReader.Read read = read(row.row(), space.context(), row.findings());
                if (old == null || !read.instance().times().newest().isAfter(old.newest())) {
                    row.merged(old == null ? null : old.id());
                } else {
                    TaskImportStore.Known task = task(read, row, missing);
                    tasks.insertTasks(missing, space.origin());
                    missing.clear();
                    space.ensureWords(read.words());
                    store.replace(old, read.instance().named(row.key()).under(task.id(), task.name()), space::wordId);
                    row.updated(old.id());
                }
            } catch (RowRefused e) {
                row.quarantine(e.reason());
            }
        }
    }

    private TaskImportStore.Known task(LegacyInstanceReader.Read read, Pending row, List<ImportedTask> missing) {
        TaskImportStore.Known known = space.tasks().get(read.taskKey());
        if (known == null && row.row().kind() == LegacyFile.LOGS) {
            known = space.taskNamed(read.instance().taskName());
        }
        if (known == null) {
            ImportedTask standIn = standIn(read);
            missing.add(standIn);
            standIns.add(read.taskKey());
            tally.addStandIn();
            known = new TaskImportStore.Known(standIn.id(), standIn.name());
            space.tasks().put(read.taskKey(), known);
        }
        if (standIns.contains(read.taskKey())) {
            row.found(ImportRule.TASK_UNKNOWN, "task_id");
        }
        return known;
    }

    private ImportedTask standIn(LegacyInstanceReader.Read read) {
        String name = read.instance().taskName();
        Instant created = read.instance().times().created();
        return new ImportedTask(
                Ids.next(),
                read.taskKey(),
                name.isEmpty() ? unnamed : name,
                null,
                TaskType.OTHER,
                ScheduleType.ONE_TIME,
                false,
                1,
                null,
                null,
                RoutineFrequency.NONE,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                true,
                null,
                created,
                created,
                space.context().importedAt());
    }
}
