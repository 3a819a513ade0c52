package app.taskaversion.transfer.ui;

import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportReport.FileReport;
import app.taskaversion.transfer.ImportReport.Original;
import app.taskaversion.transfer.ImportReport.Place;
import app.taskaversion.transfer.ImportReport.QuarantinedRow;
import app.taskaversion.transfer.ImportReport.RuleReport;
import app.taskaversion.transfer.ImportReport.Sample;
import app.taskaversion.transfer.ImportReport.Totals;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.QuarantineReason;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A report with something of everything, for tests of the screens. */
final class Reports {

    private static final ImportRule QUIET = Arrays.stream(ImportRule.values())
            .filter(ImportRule::quiet)
            .findFirst()
            .orElseThrow();
    private static final Instant FINISHED = Instant.parse("2026-03-04T13:20:00Z");

    private Reports() {}

    static ImportReport looked() {
        return full(true, null, null);
    }

    static ImportReport done() {
        return full(false, "0197a000-0000-7000-8000-000000000001", new Sample(1, 50, 1_234));
    }

    private static ImportReport full(
            boolean dryRun,
            @org.jspecify.annotations.Nullable String batch,
            @org.jspecify.annotations.Nullable Sample sample) {
        return new ImportReport(
                dryRun,
                batch,
                "export-march.zip",
                FINISHED,
                List.of(
                        new FileReport("tasks.csv", "data/tasks.csv", "a", 12, 10, 1, 1, 0, 0, 0, 0, 0, 2),
                        new FileReport("popup_triggers.csv", "popup_triggers.csv", "b", 3, 0, 0, 0, 0, 0, 3, 0, 0, 0),
                        new FileReport("odd.csv", "odd/odd.csv", "d", 1, 1, 0, 0, 0, 0, 0, 0, 0, 0),
                        new FileReport(
                                "task_instances.csv", "task_instances.csv", "c", 1_310, 1_301, 0, 0, 2, 1, 0, 2, 4, 3)),
                "Europe/Vienna",
                Map.of("+01:00", 312, "Z", 40),
                288,
                "TENFOLD",
                120,
                Map.of("7", 4),
                List.of(
                        new RuleReport(
                                ImportRule.NUMBER_UNREADABLE,
                                5,
                                List.of(
                                        new Place("task_instances.csv", 17, "relief_score"),
                                        new Place("task_instances.csv", 18, ""))),
                        new RuleReport(QUIET, 290, List.of(new Place("task_instances.csv", 2, "")))),
                List.of(
                        new QuarantinedRow("task_instances.csv", 40, QuarantineReason.ID_MISSING),
                        new QuarantinedRow("task_instances.csv", 41, QuarantineReason.QUOTES_BROKEN)),
                List.of("data/holiday.csv"),
                Map.of("data/tasks.csv", "SECOND", "task_instances.csv", "THIRD", "odd/odd.csv", "THIRD"),
                List.of(new Original("export-march.zip", "e", 1_260_000)),
                new Totals(
                        1_301,
                        1_301,
                        4_512.5,
                        4_512.5,
                        61_000,
                        61_000,
                        Map.of("COMPLETED", 1_200L, "CANCELLED", 101L),
                        Map.of("COMPLETED", 1_200L, "CANCELLED", 101L),
                        3),
                sample);
    }

    /** Everything in it was brought in before. */
    static ImportReport nothingNew() {
        return new ImportReport(
                true,
                null,
                "tasks.csv",
                FINISHED,
                List.of(new FileReport("tasks.csv", "tasks.csv", "a", 12, 0, 0, 0, 12, 0, 0, 0, 0, 0)),
                null,
                Map.of(),
                0,
                "NONE",
                0,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                new Totals(0, 0, 0, 0, 0, 0, Map.of(), Map.of(), 0),
                null);
    }
}
