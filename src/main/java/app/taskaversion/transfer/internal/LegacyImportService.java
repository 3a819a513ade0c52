package app.taskaversion.transfer.internal;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.platform.metric.WorkFigures;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.LongWrites;
import app.taskaversion.platform.persistence.TableStatistics;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.task.TaskImportStore;
import app.taskaversion.tracking.InstanceImportStore;
import app.taskaversion.transfer.ImportCancelled;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportService;
import app.taskaversion.transfer.legacy.LegacyEvidence;
import app.taskaversion.transfer.legacy.LegacySources;
import app.taskaversion.transfer.legacy.LegacySurvey;
import app.taskaversion.transfer.legacy.SourceProbe;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class LegacyImportService implements ImportService {

    private final ImportStores stores;
    private final TaskImportStore tasks;
    private final InstanceImportStore instances;
    private final ImportRecords records;
    private final OwnExports own;
    private final OriginalKeeper originals;
    private final PreferenceService preferences;
    private final Messages messages;
    private final Clock clock;
    private final CurrentOwner currentOwner;
    private final ApplicationEventPublisher events;
    private final LongWrites longWrites;
    private final TableStatistics statistics;
    private final TransactionTemplate transaction;

    LegacyImportService(
            ImportStores stores,
            ImportRecords records,
            OwnExports own,
            OriginalKeeper originals,
            PreferenceService preferences,
            Messages messages,
            Clock clock,
            CurrentOwner currentOwner,
            ApplicationEventPublisher events,
            LongWrites longWrites,
            TableStatistics statistics,
            PlatformTransactionManager transactions) {
        this.stores = stores;
        this.tasks = stores.tasks();
        this.instances = stores.instances();
        this.records = records;
        this.own = own;
        this.originals = originals;
        this.preferences = preferences;
        this.messages = messages;
        this.clock = clock;
        this.currentOwner = currentOwner;
        this.events = events;
        this.longWrites = longWrites;
        this.statistics = statistics;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public ImportReport dryRun(ImportRequest request, ImportProgress progress) {
        return bringIn(request, progress, true);
    }

    @Override
    public ImportReport run(ImportRequest request, ImportProgress progress) {
        return bringIn(request, progress, false);
    }

    private ImportReport bringIn(ImportRequest request, ImportProgress progress, boolean dryRun) {
        List<Path> exports = OwnExports.among(request);
        if (exports.isEmpty()) {
            try (LegacySources sources = LegacySources.open(request.sources())) {
                LegacyEvidence evidence = LegacySurvey.of(sources, choices(request));
                return inOneTransaction(
                        status -> apply(request, sources, evidence, progress, dryRun, List.of(), status));
            }
        }
        ImportRequest others = OwnExports.others(request, exports);
        if (others.sources().isEmpty()) {
            return inOneTransaction(
                    status -> ended(own.apply(exports, request.name(), progress, dryRun), dryRun, status));
        }
        try (LegacySources sources = LegacySources.open(others.sources())) {
            LegacyEvidence evidence = LegacySurvey.of(sources, choices(request));
            return inOneTransaction(status -> {
                List<ImportReport> first = own.apply(exports, request.name(), progress, dryRun);
                ImportReport last = apply(others, sources, evidence, progress, dryRun, first, status);
                return ended(Stream.concat(first.stream(), Stream.of(last)).toList(), dryRun, status);
            });
        }
    }

    private ImportReport inOneTransaction(TransactionCallback<ImportReport> work) {
        ImportReport report = longWrites.call(() -> Objects.requireNonNull(transaction.execute(work)));
        if (report.batchId() != null) {
            statistics.refresh();
            WorkFigures.IMPORT.ended(true);
        }
        return report;
    }

    private ImportReport ended(List<ImportReport> reports, boolean dryRun, TransactionStatus status) {
        if (!OwnExports.brought(reports) || dryRun) {
            status.setRollbackOnly();
        } else {
            events.publishEvent(new OwnerChanged(currentOwner.get()));
        }
        return OwnExports.combined(reports, dryRun);
    }

    private ImportChoices choices(ImportRequest request) {
        return request.choices().withZone(zone(request));
    }

    private @Nullable ZoneId zone(ImportRequest request) {
        if (request.zone() != null) {
            return request.zone();
        }
        String preferred = preferences
                .find(PreferenceKey.TIME_ZONE)
                .or(() -> preferences.find(PreferenceKey.DETECTED_TIME_ZONE))
                .orElse("");
        try {
            return preferred.isBlank() || preferred.equals("auto") ? null : ZoneId.of(preferred);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private ImportReport apply(
            ImportRequest request,
            LegacySources sources,
            LegacyEvidence evidence,
            ImportProgress progress,
            boolean dryRun,
            List<ImportReport> before,
            TransactionStatus status) {
        UUID batchId = Ids.next();
        Instant now = clock.instant();
        ZoneId zone = evidence.zone().chosen();
        records.begin(new ImportRecords.Batch(
                batchId, ImportRecords.Batch.LEGACY, request.name(), zone == null ? null : zone.getId(), now));
        ImportSpace space =
                new ImportSpace(evidence.context(instances.somethingRuns(), now, Ids::next), batchId, stores);
        InstanceTally instanceTally = new InstanceTally();
        RowTally rowTally = new RowTally();
        ImportRun run = new ImportRun(evidence, batchId, records, rowTally, progress);
        run.apply(new Appliers(space, stores, records, instanceTally, messages.here("transfer.task.unnamed")));
        instances.computeTimeSinceLastCompletion();
        evidence.files().forEach(LegacyImportService::refuseIfChanged);
        ImportReport report = report(
                dryRun,
                run.somethingNew() && !dryRun ? batchId : null,
                request,
                sources,
                evidence,
                run.somethingNew() && !dryRun
                        ? originals.keep(batchId, request.sources(), sources.notRead())
                        : originals.describe(request.sources(), sources.notRead()),
                rowTally,
                instanceTally.checked(instances.totals(batchId)),
                new SampleCheck(records, instances, space).check(run.sample()));
        verifyCounts(report, batchId);
        if (progress.cancelled()) {
            throw new ImportCancelled();
        }
        if (run.somethingNew() && !dryRun) {
            records.finish(batchId, clock.instant(), json(report));
            events.publishEvent(new OwnerChanged(currentOwner.get()));
        } else if (OwnExports.brought(before) && !dryRun) {
            records.drop(batchId);
        } else {
            status.setRollbackOnly();
        }
        return report;
    }

    /** A file that was written to between the two passes is not the one that was looked at. */
    private static void refuseIfChanged(LegacyEvidence.File file) {
        if (!SourceProbe.of(file.entry()).sha256().equals(file.probe().sha256())) {
            throw new ImportRejected(file.entry().path(), 0, null, "transfer.rejected.changed");
        }
    }

    private void verifyCounts(ImportReport report, UUID batchId) {
        long tasksAndJobs = created(report, "tasks.csv") + created(report, "jobs.csv");
        InstanceTally.sameCount("tasks and jobs", tasksAndJobs, tasks.countImported(batchId));
        InstanceTally.sameCount(
                "notes", created(report, "notes.csv"), stores.notes().countImported(batchId));
        InstanceTally.sameCount(
                "instances",
                created(report, "task_instances.csv")
                        + created(report, "archived_instances.csv")
                        + created(report, "logs.csv"),
                report.totals().instancesStored());
        for (ImportReport.FileReport file : report.files()) {
            InstanceTally.sameCount(
                    file.path() + " rows",
                    file.read(),
                    file.created()
                            + file.updated()
                            + file.merged()
                            + file.unchanged()
                            + file.duplicate()
                            + file.kept()
                            + file.quarantined()
                            + file.otherOwner());
        }
    }

    private static long created(ImportReport report, String kind) {
        return report.files().stream()
                .filter(file -> file.kind().equals(kind))
                .mapToLong(ImportReport.FileReport::created)
                .sum();
    }

    private ImportReport report(
            boolean dryRun,
            @Nullable UUID batchId,
            ImportRequest request,
            LegacySources sources,
            LegacyEvidence evidence,
            List<ImportReport.Original> kept,
            RowTally rows,
            ImportReport.Totals totals,
            ImportReport.Sample sample) {
        ZoneId zone = evidence.rowsWithoutClock() == 0 ? null : evidence.zone().chosen();
        return new ImportReport(
                dryRun,
                batchId == null ? null : batchId.toString(),
                request.name(),
                clock.instant(),
                rows.files(),
                zone == null ? null : zone.getId(),
                evidence.offsets(),
                evidence.rowsWithoutClock(),
                evidence.scale().early().name(),
                evidence.scale().values(),
                evidence.users(),
                rows.rules(),
                rows.quarantined(),
                sources.notRead(),
                evidence.generations(),
                kept,
                totals,
                sample.rows() == 0 ? null : sample);
    }

    @Override
    public String json(ImportReport report) {
        return ReportJson.write(report);
    }
}
