package app.taskaversion.transfer.internal;

import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.ShippedVersions;
import app.taskaversion.tracking.InstanceImportStore;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportReport.FileReport;
import app.taskaversion.transfer.ImportReport.Original;
import app.taskaversion.transfer.ImportReport.Place;
import app.taskaversion.transfer.ImportReport.RuleReport;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.own.OwnArchive;
import java.sql.Savepoint;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings an export of ours in, inside the transaction of the import. A row that the person has already is left as it is;
 * all others come with their ids, or, where an id belongs to somebody else, all with new ones.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwnImport {

    private final OwnStore store;
    private final OwnLayouts layouts;
    private final ImportRecords records;
    private final InstanceImportStore instances;
    private final CurrentOwner currentOwner;
    private final Clock clock;

    OwnImport(
            OwnStore store,
            OwnLayouts layouts,
            ImportRecords records,
            InstanceImportStore instances,
            CurrentOwner currentOwner,
            Clock clock) {
        this.store = store;
        this.layouts = layouts;
        this.records = records;
        this.instances = instances;
        this.currentOwner = currentOwner;
        this.clock = clock;
    }

    /**
     * Brings it in. If nothing in it is new, nothing is written.
     *
     * @param name what the person calls it
     * @return the report; without a batch if nothing was written
     * @throws ImportRejected if it is damaged or changed, or comes from a later version
     */
    ImportReport apply(OwnArchive archive, String name, ImportProgress progress) {
        List<OwnArchive.Part> parts = archive.parts(ShippedVersions.newest());
        parts.forEach(archive::verify);
        Savepoint before = store.mark();
        ImportReport report;
        try {
            report = attempt(archive, parts, name, progress, new OwnIds(currentOwner.get(), false));
        } catch (OwnRun.IdTaken taken) {
            store.backTo(before);
            report = anew(archive, parts, name, progress);
        }
        if (report.batchId() == null) {
            store.backTo(before);
        }
        return report;
    }

    private ImportReport anew(OwnArchive archive, List<OwnArchive.Part> parts, String name, ImportProgress progress) {
        try {
            return attempt(archive, parts, name, progress, new OwnIds(currentOwner.get(), true));
        } catch (OwnRun.IdTaken twice) {
            // New ids are nobody's, so the export names one row twice.
            throw new ImportRejected(archive.name(), 0, null, "transfer.rejected.own_contradicts");
        }
    }

    /** The report with the files that are kept is complete; it stays with the batch. */
    ImportReport finish(ImportReport report, List<Original> kept) {
        ImportReport complete =
                report(report.batchId(), report.source(), report.files(), report.rules(), kept, report.totals());
        if (report.batchId() != null) {
            records.finish(UUID.fromString(report.batchId()), clock.instant(), ReportJson.write(complete));
        }
        return complete;
    }

    private ImportReport attempt(
            OwnArchive archive, List<OwnArchive.Part> parts, String name, ImportProgress progress, OwnIds ids) {
        UUID batchId = Ids.next();
        Instant now = clock.instant();
        records.begin(new ImportRecords.Batch(batchId, ImportRecords.Batch.OWN, name, null, now));
        OwnRun run = new OwnRun(archive, store, ids, batchId, instances.somethingRuns(), progress, archive.rows(parts));
        List<FileReport> files = new ArrayList<>();
        try {
            for (OwnArchive.Part part : parts) {
                FileReport file = run.apply(part, layouts.of(part.table()));
                files.add(file);
                records.addFile(new ImportRecords.BatchFile(
                        batchId,
                        file.path(),
                        file.sha256(),
                        String.join(",", part.file().columns()),
                        (int) file.read()));
            }
        } catch (DataIntegrityViolationException | UncategorizedDataAccessException e) {
            // The message of the database may hold values.
            throw new ImportRejected(archive.name(), 0, null, "transfer.rejected.own_contradicts");
        }
        boolean created = files.stream().anyMatch(file -> file.created() > 0);
        return report(
                created ? batchId.toString() : null,
                name,
                files,
                paused(run.pausedLines()),
                List.of(),
                run.sums().checked(store.sums(batchId)));
    }

    private static List<RuleReport> paused(List<Long> lines) {
        return lines.isEmpty()
                ? List.of()
                : List.of(new RuleReport(
                        ImportRule.RUNNING_SECOND,
                        lines.size(),
                        lines.stream()
                                .limit(ImportReport.EXAMPLES)
                                .map(line -> new Place("data/task_instance.jsonl", line, "state"))
                                .toList()));
    }

    private ImportReport report(
            @Nullable String batchId,
            String name,
            List<FileReport> files,
            List<RuleReport> rules,
            List<Original> kept,
            ImportReport.Totals totals) {
        return new ImportReport(
                false,
                batchId,
                name,
                clock.instant(),
                files,
                null,
                Map.of(),
                0,
                "NONE",
                0,
                Map.of(),
                rules,
                List.of(),
                List.of(),
                Map.of(),
                kept,
                totals,
                null);
    }
}
