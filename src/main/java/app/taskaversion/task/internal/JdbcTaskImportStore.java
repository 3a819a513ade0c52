package app.taskaversion.task.internal;

import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedInsert;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.persistence.RowOrigin;
import app.taskaversion.platform.persistence.Vendor;
import app.taskaversion.platform.text.NameKey;
import app.taskaversion.task.ImportedJob;
import app.taskaversion.task.ImportedTask;
import app.taskaversion.task.TaskImportStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcTaskImportStore implements TaskImportStore {

    private static final int NAME_KEY_CHARS = 1200;
    private static final Set<String> KEPT_COLUMNS =
            Set.of("id", "legacy_id", "import_batch_id", "demo", "placeholder", "created_at", "row_version");

    private static final JsonMapper JSON = JsonMapper.shared();

    private record Category(UUID taskId, String name, int position) {}

    private record Day(UUID taskId, int day) {}

    private record Note(UUID taskId, ImportedTask.Note note, int position) {}

    private static final OwnedInsert<Category> CATEGORIES = OwnedInsert.<Category>into("task_category")
            .with("task_id", Category::taskId)
            .with("name", Category::name)
            .with("position", Category::position);

    private static final OwnedInsert<Day> DAYS = OwnedInsert.<Day>into("task_routine_day")
            .with("task_id", Day::taskId)
            .with("day", Day::day);

    private static final OwnedInsert<Note> NOTES = OwnedInsert.<Note>into("task_note")
            .with("id", note -> Ids.next())
            .with("task_id", Note::taskId)
            .with("noted_at", note -> note.note().notedAt())
            .with("content", note -> note.note().content())
            .with("position", Note::position)
            .with("row_version", note -> 0);

    private final OwnedSql sql;
    private final OwnedBatch batch;
    private final Vendor vendor;

    JdbcTaskImportStore(OwnedSql sql, OwnedBatch batch, DatabaseUrl database) {
        this.sql = sql;
        this.batch = batch;
        this.vendor = database.vendor();
    }

    @Override
    public Map<String, Known> tasksByLegacyId() {
        return byLegacyId("task");
    }

    @Override
    public Map<String, Known> jobsByLegacyId() {
        return byLegacyId("job");
    }

    private Map<String, Known> byLegacyId(String table) {
        Map<String, Known> known = new HashMap<>();
        sql.sql("select legacy_id, id, name from " + table + " where user_id = :owner and legacy_id is not null")
                .query(row -> {
                    known.put(row.getString(1), new Known(UUID.fromString(row.getString(2)), row.getString(3)));
                });
        return known;
    }

    @Override
    public Set<Membership> memberships() {
        return new HashSet<>(sql.sql("select job_id, task_id from job_task where user_id = :owner")
                .query((row, number) ->
                        new Membership(UUID.fromString(row.getString(1)), UUID.fromString(row.getString(2))))
                .list());
    }

    @Override
    public Map<String, Untouched> untouched(Collection<String> legacyIds) {
        Map<String, Untouched> found = new HashMap<>();
        if (!legacyIds.isEmpty()) {
            sql.sql("""
                            select legacy_id, id, version, updated_at from task
                            where user_id = :owner and legacy_id in (:ids) and row_version = 0
                                and import_batch_id is not null and deleted_at is null and placeholder = false""").param("ids", legacyIds).query(row -> {
                Instant updated = Objects.requireNonNull(OwnedSql.instant(row, "updated_at"));
                found.put(
                        row.getString("legacy_id"),
                        new Untouched(UUID.fromString(row.getString("id")), row.getInt("version"), updated));
            });
        }
        return found;
    }

    @Override
    public void replace(Untouched old, ImportedTask task) {
        batch.update(tasks(new RowOrigin(null, false)), task, old.id(), KEPT_COLUMNS);
        for (String table : List.of("task_category", "task_routine_day")) {
            int unused = sql.sql("delete from " + table + " where user_id = :owner and task_id = :id")
                    .param("id", old.id().toString())
                    .update();
        }
        List<Category> categories = new ArrayList<>();
        for (String name : task.categories()) {
            categories.add(new Category(old.id(), name, categories.size()));
        }
        batch.insert(CATEGORIES, categories);
        batch.insert(
                DAYS,
                task.routineDays().stream().map(day -> new Day(old.id(), day)).toList());
        List<String> there = sql.sql(
                        "select content from task_note where user_id = :owner and task_id = :id order by position")
                .param("id", old.id().toString())
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
        List<Note> added = new ArrayList<>();
        for (ImportedTask.Note note : task.notes()) {
            if (!there.contains(note.content())) {
                added.add(new Note(old.id(), note, there.size() + added.size()));
            }
        }
        batch.insert(NOTES, added);
    }

    @Override
    public void insertTasks(Collection<ImportedTask> tasks, RowOrigin origin) {
        batch.insert(tasks(origin), tasks);
        List<Category> categories = new ArrayList<>();
        List<Day> days = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (ImportedTask task : tasks) {
            for (String name : task.categories()) {
                categories.add(new Category(task.id(), name, position(categories, task)));
            }
            task.routineDays().forEach(day -> days.add(new Day(task.id(), day)));
            for (int i = 0; i < task.notes().size(); i++) {
                notes.add(new Note(task.id(), task.notes().get(i), i));
            }
        }
        batch.insert(CATEGORIES, categories);
        batch.insert(DAYS, days);
        batch.insert(NOTES, notes);
    }

    private static int position(List<Category> categories, ImportedTask task) {
        Category last = categories.isEmpty() ? null : categories.get(categories.size() - 1);
        return last == null || !last.taskId().equals(task.id()) ? 0 : last.position() + 1;
    }

    private static OwnedInsert<ImportedTask> tasks(RowOrigin origin) {
        return OwnedInsert.<ImportedTask>into("task")
                .with("id", ImportedTask::id)
                .with("legacy_id", ImportedTask::legacyId)
                .with("name", ImportedTask::name)
                .with("name_key", task -> NameKey.of(task.name(), NAME_KEY_CHARS))
                .with("description", ImportedTask::description)
                .with("task_type", ImportedTask::taskType)
                .with("type", task -> task.schedule().text())
                .with("is_recurring", ImportedTask::recurring)
                .with("version", ImportedTask::version)
                .with("default_estimate_minutes", ImportedTask::defaultEstimateMinutes)
                .with("default_initial_aversion", ImportedTask::defaultAversion)
                .with("routine_frequency", ImportedTask::routineFrequency)
                .with("routine_time", ImportedTask::routineTime)
                .with("completion_window_hours", ImportedTask::completionWindowHours)
                .with("completion_window_days", ImportedTask::completionWindowDays)
                .with("placeholder", ImportedTask::placeholder)
                .with("demo", task -> origin.demo())
                .withJson("extra", ImportedTask::extra)
                .with("import_batch_id", task -> origin.batchId())
                .with("created_at", ImportedTask::createdAt)
                .with("updated_at", ImportedTask::updatedAt)
                .with("archived_at", ImportedTask::archivedAt)
                .with("row_version", task -> 0);
    }

    @Override
    public void insertJobs(Collection<ImportedJob> jobs, RowOrigin origin) {
        batch.insert(
                OwnedInsert.<ImportedJob>into("job")
                        .with("id", ImportedJob::id)
                        .with("legacy_id", ImportedJob::legacyId)
                        .with("name", ImportedJob::name)
                        .with("task_type", ImportedJob::taskType)
                        .with("description", ImportedJob::description)
                        .with("demo", job -> origin.demo())
                        .with("import_batch_id", job -> origin.batchId())
                        .with("created_at", ImportedJob::createdAt)
                        .with("updated_at", ImportedJob::updatedAt)
                        .with("row_version", job -> 0),
                jobs);
    }

    @Override
    public void insertMemberships(Collection<ImportedJob.Link> links, RowOrigin origin) {
        batch.insert(
                OwnedInsert.<ImportedJob.Link>into("job_task")
                        .with("job_id", ImportedJob.Link::jobId)
                        .with("task_id", ImportedJob.Link::taskId)
                        .with("import_batch_id", link -> origin.batchId())
                        .with("created_at", ImportedJob.Link::createdAt),
                links);
    }

    @Override
    public boolean addExtra(UUID batchId, UUID taskId, Map<String, String> columns) {
        List<String> held = sql.sql(
                        "select coalesce(cast(extra as varchar), '{}') from task where user_id = :owner and id = :id"
                                + " and import_batch_id = :batch")
                .param("id", taskId.toString())
                .param("batch", batchId.toString())
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
        if (held.isEmpty()) {
            return false;
        }
        Map<String, Object> extra = new LinkedHashMap<>(columns);
        extra.putAll(JSON.readValue(held.get(0), new TypeReference<Map<String, Object>>() {}));
        String json = vendor == Vendor.POSTGRESQL ? "cast(:extra as jsonb)" : ":extra";
        int unused = sql.sql("update task set extra = " + json + " where user_id = :owner and id = :id")
                .param("extra", JSON.writeValueAsString(extra))
                .param("id", taskId.toString())
                .update();
        return true;
    }

    @Override
    public boolean isEmpty() {
        return sql.sql("select count(*) from task where user_id = :owner")
                        .query(Long.class)
                        .single()
                == 0;
    }

    @Override
    public long countDemo() {
        return sql.sql("select count(*) from task where user_id = :owner and demo = true")
                .query(Long.class)
                .single();
    }

    @Override
    public void removeDemo() {
        int tasks = sql.sql("delete from task where user_id = :owner and demo = true")
                .update();
        int jobs = sql.sql("delete from job where user_id = :owner and demo = true")
                .update();
    }

    @Override
    public long countImported(UUID batchId) {
        return sql.sql("""
                        select (select count(*) from task where user_id = :owner and import_batch_id = :batch
                                and placeholder = false)
                             + (select count(*) from job where user_id = :owner and import_batch_id = :batch)""").param("batch", batchId.toString()).query(Long.class).single();
    }
}
