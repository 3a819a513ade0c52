package app.taskaversion.transfer.internal;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.persistence.LongWrites;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.tracking.InstanceImportStore;
import app.taskaversion.transfer.ImportEdited;
import app.taskaversion.transfer.ImportHistory;
import app.taskaversion.transfer.ImportReport;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class StoredImportHistory implements ImportHistory {

    /** What refers to others goes before them. */
    private static final List<Thing> ORDER = List.of(
            Thing.ANSWER,
            Thing.SURVEY,
            Thing.NOTE,
            Thing.ENTRY,
            Thing.GROUP_MEMBER,
            Thing.GROUP,
            Thing.TASK,
            Thing.WORD,
            Thing.SETTING,
            Thing.REASON,
            Thing.FILE,
            Thing.IMPORT);

    private final OwnedSql sql;
    private final FormerStates former;
    private final InstanceImportStore instances;
    private final CurrentOwner currentOwner;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final LongWrites longWrites;
    private final TransactionTemplate transaction;

    StoredImportHistory(
            OwnedSql sql,
            FormerStates former,
            InstanceImportStore instances,
            CurrentOwner currentOwner,
            ApplicationEventPublisher events,
            Clock clock,
            LongWrites longWrites,
            PlatformTransactionManager transactions) {
        this.sql = sql;
        this.former = former;
        this.instances = instances;
        this.currentOwner = currentOwner;
        this.events = events;
        this.clock = clock;
        this.longWrites = longWrites;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Batch> list() {
        return sql.sql("""
                        select id, kind, source_name, started_at, finished_at, undone_at, report from import_batch
                        where user_id = :owner order by started_at desc, id desc""")
                .query((row, number) -> new Batch(
                        UUID.fromString(row.getString("id")),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("source_name"),
                        row.getTimestamp("started_at").toInstant(),
                        OwnedSql.instant(row, "finished_at"),
                        created(row.getString("report")),
                        OwnedSql.instant(row, "undone_at")))
                .list();
    }

    private static long created(@Nullable String report) {
        ImportReport read = ReportJson.read(report);
        return read == null ? 0 : read.created();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ImportReport> report(UUID batchId) {
        List<Optional<ImportReport>> found = sql.sql(
                        "select report from import_batch where user_id = :owner and id = :id")
                .param("id", batchId.toString())
                .query((row, number) -> Optional.ofNullable(ReportJson.read(row.getString(1))))
                .list();
        if (found.isEmpty()) {
            throw new NotFound("import");
        }
        return found.getFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public UndoPreview undoPreview(UUID batchId) {
        return preview(rows(batchId));
    }

    @Override
    public UndoPreview undo(UUID batchId) {
        return undo(batchId, false);
    }

    @Override
    public UndoPreview undoAnyway(UUID batchId) {
        return undo(batchId, true);
    }

    private UndoPreview undo(UUID batchId, boolean anyway) {
        return longWrites.call(() -> Objects.requireNonNull(transaction.execute(status -> {
            ImportedRows rows = rows(batchId);
            UndoPreview preview = preview(rows);
            if (!anyway && !preview.untouched()) {
                throw new ImportEdited(preview);
            }
            remove(rows);
            return preview;
        })));
    }

    /** @throws NotFound if the person has no such import */
    private ImportedRows rows(UUID batchId) {
        return sql.sql("select kind, started_at, undone_at from import_batch where user_id = :owner and id = :id")
                .param("id", batchId.toString())
                .query((row, number) -> {
                    if (row.getTimestamp("undone_at") != null) {
                        throw new Conflict("transfer.undo.already");
                    }
                    return new ImportedRows(
                            sql,
                            batchId,
                            row.getString("kind").equals(Kind.OWN.name()),
                            row.getTimestamp("started_at").toInstant());
                })
                .optional()
                .orElseThrow(() -> new NotFound("import"));
    }

    private static UndoPreview preview(ImportedRows rows) {
        List<ThingCount> removed = new ArrayList<>();
        List<ThingCount> kept = new ArrayList<>();
        List<ThingCount> restored = new ArrayList<>();
        for (Thing thing : Thing.values()) {
            if (rows.knows(thing)) {
                String table = ImportedRows.table(thing);
                long needed = rows.count(table, rows.needed(thing));
                add(kept, thing, needed);
                add(removed, thing, rows.count(table, rows.created(thing)) - needed);
            }
        }
        for (Thing thing : List.of(Thing.TASK, Thing.ENTRY)) {
            add(restored, thing, rows.count(ImportedRows.table(thing), rows.updated(thing)));
        }
        return new UndoPreview(rows.batchId(), removed, restored, kept, changes(rows));
    }

    private static void add(List<ThingCount> to, Thing thing, long rows) {
        if (rows > 0) {
            to.add(new ThingCount(thing, rows));
        }
    }

    private static List<ChangeCount> changes(ImportedRows rows) {
        List<ChangeCount> changes = new ArrayList<>();
        for (Change change : Change.values()) {
            long count = switch (change) {
                case TASK_CHANGED -> edited(rows, Thing.TASK) + updatedAndEdited(rows, Thing.TASK);
                case ENTRY_ADDED -> rows.count("task_instance", rows.entriesAdded());
                case ENTRY_FINISHED -> rows.count("task_instance", rows.entriesFinished());
                case ENTRY_CHANGED ->
                    edited(rows, Thing.ENTRY)
                            - rows.count("task_instance", rows.entriesFinished())
                            + updatedAndEdited(rows, Thing.ENTRY);
                case UPDATED_SINCE ->
                    rows.count("task", rows.updatedSince(Thing.TASK))
                            + rows.count("task_instance", rows.updatedSince(Thing.ENTRY));
                case TASK_NOTE_ADDED -> rows.count("task_note", rows.taskNotesAdded());
                case WORD_CHANGED -> edited(rows, Thing.WORD);
                case GROUP_CHANGED -> edited(rows, Thing.GROUP);
                case GROUP_MEMBER_ADDED -> rows.count("job_task", rows.membersAdded());
                case NOTE_CHANGED -> edited(rows, Thing.NOTE);
                case SETTING_CHANGED -> edited(rows, Thing.SETTING);
                case SURVEY_CHANGED -> edited(rows, Thing.SURVEY);
                case ANSWER_CHANGED -> edited(rows, Thing.ANSWER);
                case REASON_CHANGED -> rows.knows(Thing.REASON) ? edited(rows, Thing.REASON) : 0;
            };
            if (count > 0) {
                changes.add(new ChangeCount(change, count));
            }
        }
        return changes;
    }

    private static long edited(ImportedRows rows, Thing thing) {
        return rows.count(ImportedRows.table(thing), rows.edited(thing));
    }

    private static long updatedAndEdited(ImportedRows rows, Thing thing) {
        return rows.count(ImportedRows.table(thing), rows.updatedAndEdited(thing));
    }

    private void remove(ImportedRows rows) {
        rows.putBack(former);
        rows.forgetTwins();
        rows.release(Thing.WORD);
        rows.release(Thing.TASK);
        for (Thing thing : ORDER) {
            if (rows.knows(thing)) {
                rows.delete(thing);
            }
        }
        for (String book : List.of("import_record", "import_file")) {
            int unused = sql.sql("delete from " + book + " where user_id = :owner and batch_id = :batch")
                    .param("batch", rows.batchId().toString())
                    .update();
        }
        int unused = sql.sql("""
                        update import_batch set undone_at = :now, row_version = row_version + 1
                        where user_id = :owner and id = :batch""")
                .param("now", OwnedSql.at(clock.instant()))
                .param("batch", rows.batchId().toString())
                .update();
        instances.computeTimeSinceLastCompletion();
        events.publishEvent(new OwnerChanged(currentOwner.get()));
    }
}
