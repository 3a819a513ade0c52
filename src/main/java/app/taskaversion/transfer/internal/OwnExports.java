package app.taskaversion.transfer.internal;

import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportReport.Original;
import app.taskaversion.transfer.ImportReport.RuleReport;
import app.taskaversion.transfer.ImportReport.Totals;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.legacy.SourceLimits;
import app.taskaversion.transfer.own.OwnArchive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The exports of ours among the sources of one import. They come first: the older app's files may add to them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwnExports {

    private final OwnImport imports;
    private final OriginalKeeper originals;

    OwnExports(OwnImport imports, OriginalKeeper originals) {
        this.imports = imports;
        this.originals = originals;
    }

    static List<Path> among(ImportRequest request) {
        return request.sources().stream().filter(OwnArchive::recognises).toList();
    }

    /** The request without its exports of ours. */
    static ImportRequest others(ImportRequest request, Collection<Path> exports) {
        return new ImportRequest(
                request.sources().stream()
                        .filter(path -> !exports.contains(path))
                        .toList(),
                request.name(),
                request.choices());
    }

    /** Brings each in; what is new of one is known to the next. */
    List<ImportReport> apply(Collection<Path> exports, String name, ImportProgress progress, boolean dryRun) {
        List<ImportReport> reports = new ArrayList<>();
        for (Path path : exports) {
            try (OwnArchive archive = OwnArchive.open(path, SourceLimits.DEFAULT)) {
                ImportReport report = imports.apply(archive, name, progress);
                String batch = report.batchId();
                List<Original> kept = batch == null || dryRun
                        ? originals.describe(List.of(path), List.of())
                        : originals.keep(UUID.fromString(batch), List.of(path), List.of());
                reports.add(imports.finish(report, kept));
            }
        }
        return reports;
    }

    static boolean brought(Collection<ImportReport> reports) {
        return reports.stream().anyMatch(report -> report.batchId() != null);
    }

    /** One report of all; what only files of the older app have is taken from the last one. */
    static ImportReport combined(List<ImportReport> reports, boolean dryRun) {
        ImportReport last = reports.getLast();
        String batchId = reports.stream()
                .map(ImportReport::batchId)
                .filter(id -> id != null)
                .reduce((first, second) -> second)
                .orElse(null);
        return new ImportReport(
                dryRun,
                dryRun ? null : batchId,
                last.source(),
                last.finishedAt(),
                join(reports, ImportReport::files),
                last.zone(),
                last.offsets(),
                last.rowsWithoutClock(),
                last.scale(),
                last.earlyRatings(),
                last.otherUsers(),
                rules(reports),
                join(reports, ImportReport::quarantined),
                join(reports, ImportReport::notRead),
                last.generations(),
                join(reports, ImportReport::originals),
                totals(reports),
                last.sample());
    }

    private static <T> List<T> join(
            List<ImportReport> reports, java.util.function.Function<ImportReport, List<T>> part) {
        return reports.stream().flatMap(report -> part.apply(report).stream()).toList();
    }

    private static List<RuleReport> rules(List<ImportReport> reports) {
        Map<ImportRule, RuleReport> rules = new TreeMap<>();
        for (ImportReport report : reports) {
            for (RuleReport rule : report.rules()) {
                rules.merge(
                        rule.rule(),
                        rule,
                        (one, other) -> new RuleReport(one.rule(), one.rows() + other.rows(), one.examples()));
            }
        }
        return rules.values().stream()
                .sorted(java.util.Comparator.comparingLong(RuleReport::rows).reversed())
                .toList();
    }

    private static Totals totals(List<ImportReport> reports) {
        return reports.stream()
                .map(ImportReport::totals)
                .reduce(OwnExports::sum)
                .orElseThrow();
    }

    private static Totals sum(Totals one, Totals other) {
        return new Totals(
                one.instancesRead() + other.instancesRead(),
                one.instancesStored() + other.instancesStored(),
                one.minutesRead() + other.minutesRead(),
                one.minutesStored() + other.minutesStored(),
                one.reliefRead() + other.reliefRead(),
                one.reliefStored() + other.reliefStored(),
                sum(one.statesRead(), other.statesRead()),
                sum(one.statesStored(), other.statesStored()),
                one.placeholders() + other.placeholders());
    }

    private static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
        Map<String, Long> sum = new TreeMap<>(one);
        other.forEach((state, count) -> sum.merge(state, count, Long::sum));
        return sum;
    }
}
