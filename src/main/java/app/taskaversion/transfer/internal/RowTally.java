package app.taskaversion.transfer.internal;

import app.taskaversion.transfer.Finding;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportReport.Place;
import app.taskaversion.transfer.ImportReport.QuarantinedRow;
import app.taskaversion.transfer.ImportReport.RuleReport;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.RowOutcome;
import app.taskaversion.transfer.legacy.LegacyEvidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts rows by outcome and by rule, for the report. */
final class RowTally {

    private static final class OfRule {
        private long rows;
        private final List<Place> examples = new ArrayList<>();
    }

    private final Map<ImportRule, OfRule> rules = new EnumMap<>(ImportRule.class);
    private final List<QuarantinedRow> quarantined = new ArrayList<>();
    private final List<ImportReport.FileReport> files = new ArrayList<>();
    private final Map<RowOutcome, Long> outcomes = new EnumMap<>(RowOutcome.class);
    private long read;
    private long warned;

    /** A row was cut out of a file; what becomes of it is counted on its own, so that the two can be compared. */
    void read() {
        read++;
    }

    void add(Pending row) {
        outcomes.merge(row.outcome(), 1L, Long::sum);
        if (row.reason() != null) {
            if (quarantined.size() < ImportReport.LISTED) {
                quarantined.add(new QuarantinedRow(row.row().file(), row.row().line(), row.reason()));
            }
        } else if (row.outcome() == RowOutcome.CREATED) {
            List<Finding> findings = row.findings().list();
            warned += findings.stream().allMatch(finding -> finding.rule().quiet()) ? 0 : 1;
            Set<ImportRule> counted = EnumSet.noneOf(ImportRule.class);
            for (Finding finding : findings) {
                OfRule rule = rules.computeIfAbsent(finding.rule(), key -> new OfRule());
                rule.rows += counted.add(finding.rule()) ? 1 : 0;
                if (rule.examples.size() < ImportReport.EXAMPLES) {
                    rule.examples.add(new Place(row.row().file(), row.row().line(), finding.place()));
                }
            }
        }
    }

    /** Closes the count of one file. */
    void endFile(LegacyEvidence.File file) {
        files.add(new ImportReport.FileReport(
                file.kind().fileName(),
                file.entry().path(),
                file.probe().sha256(),
                read,
                outcome(RowOutcome.CREATED),
                outcome(RowOutcome.UPDATED),
                outcome(RowOutcome.MERGED),
                outcome(RowOutcome.UNCHANGED),
                outcome(RowOutcome.DUPLICATE),
                outcome(RowOutcome.KEPT),
                outcome(RowOutcome.QUARANTINED),
                outcome(RowOutcome.OTHER_OWNER),
                warned));
        read = 0;
        warned = 0;
        outcomes.clear();
    }

    private long outcome(RowOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    List<ImportReport.FileReport> files() {
        return List.copyOf(files);
    }

    List<RuleReport> rules() {
        return rules.entrySet().stream()
                .map(rule -> new RuleReport(rule.getKey(), rule.getValue().rows, List.copyOf(rule.getValue().examples)))
                .sorted(Comparator.comparing((RuleReport line) -> line.rule().quiet())
                        .thenComparing(
                                Comparator.comparingLong(RuleReport::rows).reversed()))
                .toList();
    }

    List<QuarantinedRow> quarantined() {
        return List.copyOf(quarantined);
    }
}
