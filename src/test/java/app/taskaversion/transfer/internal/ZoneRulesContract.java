package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.MissingChoice;
import app.taskaversion.transfer.internal.LegacyRows.Stored;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Data-and-lifecycle §4.3: where on the time line a wall clock reading is. */
abstract class ZoneRulesContract {

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends ZoneRulesContract {}

    @PostgresTest
    static class OnPostgresTest extends ZoneRulesContract {}

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    private static ImportChoices in(ZoneId zone) {
        return ImportChoices.NONE.withZone(zone);
    }

    /** i1764000031 is 2025-11-24T16:00:31Z. */
    private static final String[] CLOCK = {
        "task_id", "",
        "created_at", "2025-11-24 10:00",
        "initialized_at", "2025-11-24 10:02",
        "started_at", "2025-11-24 10:05:07.250000",
        "completed_at", "2025-11-24 10:35",
        "due_at", "2025-11-24 23:59"
    };

    @Test
    void zoneById_theDifferenceBetweenIdAndStampIsTheOffsetAndTheIdGivesTheSecond() {
        Stored stored = new LegacyRows().instance("i1764000031", CLOCK).imported(context, ImportChoices.NONE);
        assertThat(stored.of("i1764000031", "created_at")).isEqualTo("2025-11-24T16:00:31Z");
        assertThat(stored.of("i1764000031", "initialized_at")).isEqualTo("2025-11-24T16:02:00Z");
        assertThat(stored.of("i1764000031", "first_started_at")).isEqualTo("2025-11-24T16:05:07.250Z");
        assertThat(stored.of("i1764000031", "completed_at")).isEqualTo("2025-11-24T16:35:00Z");
        assertThat(stored.of("i1764000031", "due_at")).isEqualTo("2025-11-25T05:59:00Z");
        assertThat(stored.of("i1764000031", "zone_id")).isEqualTo("-06:00");
        assertThat(stored.of("i1764000031", "time_precision")).isEqualTo("MINUTE");
        assertThat(stored.report().offsets()).containsEntry("-06:00", 1);
    }

    @Test
    void zoneById_theChosenZoneCountsWhereItYieldsTheOffsetElseTheOffsetItself() {
        assertThat(new LegacyRows()
                        .instance("i1764000031", CLOCK)
                        .imported(context, in(CHICAGO))
                        .of("i1764000031", "zone_id"))
                .isEqualTo("America/Chicago");
        Stored elsewhere =
                new LegacyRows().instance("i1764000032", CLOCK).imported(context, in(ZoneId.of("Europe/Berlin")));
        assertThat(elsewhere.of("i1764000032", "zone_id")).isEqualTo("-06:00");
        assertThat(elsewhere.of("i1764000032", "completed_at")).isEqualTo("2025-11-24T16:35:00Z");
    }

    @Test
    void zoneUtcServer_allStampsAreUtcAndTheDueDayEndsWhereThePersonIs() {
        String[] utc = LegacyRows.with(CLOCK, "created_at", "2025-11-24 16:00", "completed_at", "2025-11-24 16:35");
        Stored stored = new LegacyRows().instance("i1764000031", utc).imported(context, in(CHICAGO));
        assertThat(stored.of("i1764000031", "completed_at")).isEqualTo("2025-11-24T16:35:00Z");
        assertThat(stored.of("i1764000031", "due_at")).isEqualTo("2025-11-25T05:59:00Z");
        assertThat(stored.rules()).doesNotContain(ImportRule.DUE_ZONE_ASSUMED);
    }

    @Test
    void DUE_ZONE_ASSUMED_onAUtcServerWithoutAnyWordAboutTheZone() {
        String[] utc = LegacyRows.with(CLOCK, "created_at", "2025-11-24 16:00", "completed_at", "2025-11-24 16:35");
        Stored stored = new LegacyRows().instance("i1764000031", utc).imported(context, ImportChoices.NONE);
        assertThat(stored.of("i1764000031", "due_at")).isEqualTo("2025-11-24T23:59:00Z");
        assertThat(stored.places(ImportRule.DUE_ZONE_ASSUMED)).containsExactly("task_instances.csv 2 due_at");
    }

    @Test
    void zoneGuard_anOffsetOutsideMinus12ToPlus14MeansThatTheIdIsNoClock() {
        String[] far = {
            "created_at",
            "2025-11-25 06:30",
            "initialized_at",
            "2025-11-25 06:30",
            "started_at",
            "",
            "completed_at",
            "2025-11-25 07:00"
        };
        Stored stored = new LegacyRows().instance("i1764000031", far).imported(context, in(CHICAGO));
        assertThat(stored.of("i1764000031", "created_at")).isEqualTo("2025-11-25T12:30:00Z");
        assertThat(stored.of("i1764000031", "zone_id")).isEqualTo("America/Chicago");
        assertThat(stored.report().rowsWithoutClock()).isEqualTo(1);
        assertThat(stored.report().zone()).isEqualTo("America/Chicago");
        String[] edge = {
            "created_at",
            "2025-11-25 06:00",
            "initialized_at",
            "2025-11-25 06:00",
            "started_at",
            "",
            "completed_at",
            "2025-11-25 07:00"
        };
        assertThat(new LegacyRows()
                        .instance("i1764000032", edge)
                        .imported(context, in(CHICAGO))
                        .of("i1764000032", "zone_id"))
                .isEqualTo("+14:00");
    }

    @Test
    void zoneMissing_asksAndWritesNothing() {
        var before = OwnedTables.rows(context);
        assertThatExceptionOfType(MissingChoice.class)
                .isThrownBy(() -> new LegacyRows().instance("i1").imported(context, ImportChoices.NONE))
                .matches(e -> e.what() == MissingChoice.What.ZONE);
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
    }

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void dstAmbiguous_aTimeThatClocksShowTwiceKeepsTheOrder() {
        Stored stored = new LegacyRows()
                .instance(
                        "i1",
                        "created_at",
                        "2025-10-26 02:50",
                        "initialized_at",
                        "2025-10-26 02:50",
                        "started_at",
                        "2025-10-26 02:10",
                        "completed_at",
                        "2025-10-26 02:40")
                .imported(context, in(BERLIN));
        assertThat(stored.of("i1", "created_at")).isEqualTo("2025-10-26T00:50:00Z");
        assertThat(stored.of("i1", "started_at")).isEqualTo("2025-10-26T01:10:00Z");
        assertThat(stored.of("i1", "completed_at")).isEqualTo("2025-10-26T01:40:00Z");
        assertThat(stored.flags("i1")).doesNotContain("NEGATIVE_INTERVAL");
    }

    @Test
    void dstAmbiguous_theIdTellsWhichOfTheTwoReadingsIsMeant() {
        // 1761442200 is 2025-10-26T01:30:00Z, the second time that clocks in Berlin show 02:30.
        Stored stored = new LegacyRows()
                .instance(
                        "i1761442200",
                        "created_at",
                        "2025-10-26 02:30",
                        "initialized_at",
                        "2025-10-26 02:31",
                        "started_at",
                        "2025-10-26 02:32",
                        "completed_at",
                        "2025-10-26 02:50")
                .imported(context, in(BERLIN));
        assertThat(stored.of("i1761442200", "zone_id")).isEqualTo("Europe/Berlin");
        assertThat(stored.of("i1761442200", "initialized_at")).isEqualTo("2025-10-26T01:31:00Z");
        assertThat(stored.of("i1761442200", "completed_at")).isEqualTo("2025-10-26T01:50:00Z");
    }

    @Test
    void dstSkipped_aTimeThatClocksSkippedMovesOnUnlessTheOrderSaysOtherwise() {
        Stored stored = new LegacyRows()
                .instance(
                        "i1",
                        "created_at",
                        "2026-03-29 02:30",
                        "initialized_at",
                        "2026-03-29 02:30",
                        "started_at",
                        "2026-03-29 03:10",
                        "completed_at",
                        "2026-03-29 03:20")
                .instance(
                        "i2",
                        "created_at",
                        "2026-03-29 01:00",
                        "initialized_at",
                        "2026-03-29 02:30",
                        "started_at",
                        "2026-03-29 03:40",
                        "completed_at",
                        "2026-03-29 03:50")
                .imported(context, in(BERLIN));
        assertThat(stored.of("i1", "initialized_at")).isEqualTo("2026-03-29T00:30:00Z");
        assertThat(stored.of("i1", "started_at")).isEqualTo("2026-03-29T01:10:00Z");
        assertThat(stored.of("i2", "initialized_at")).isEqualTo("2026-03-29T01:30:00Z");
    }

    @Test
    void mixedPrecision_aMinuteStampMarksTheRowAndATinyStepBackIsNone() {
        Stored stored = new LegacyRows()
                .instance(
                        "i1",
                        "created_at",
                        "2026-05-01 10:00",
                        "initialized_at",
                        "2026-05-01 10:00:20",
                        "started_at",
                        "2026-05-01 10:00:40.500000",
                        "completed_at",
                        "2026-05-01 10:00")
                .instance(
                        "i2",
                        "created_at",
                        "2026-05-01 10:00:01",
                        "initialized_at",
                        "2026-05-01 10:00:20",
                        "started_at",
                        "2026-05-01 10:00:40.500000",
                        "completed_at",
                        "2026-05-01 10:10:00")
                .instance(
                        "i3",
                        "created_at",
                        "2026-05-01 10:00",
                        "initialized_at",
                        "2026-05-01 10:00:40",
                        "started_at",
                        "2026-05-01 10:00",
                        "completed_at",
                        "2026-05-01 10:10",
                        "delay_minutes",
                        "")
                .instance(
                        "i4",
                        "created_at",
                        "2026-05-01 10:00",
                        "initialized_at",
                        "2026-05-01 10:00:40",
                        "started_at",
                        "2026-05-01 10:00",
                        "completed_at",
                        "2026-05-01 10:10",
                        "delay_minutes",
                        "-0.67")
                .imported(context);
        assertThat(stored.of("i1", "time_precision")).isEqualTo("MINUTE");
        assertThat(stored.of("i2", "time_precision")).isEqualTo("SECOND");
        assertThat(stored.flags("i1")).isEmpty();
        assertThat(stored.of("i3", "delay_minutes")).isEqualTo("0");
        assertThat(stored.of("i4", "delay_minutes")).isEqualTo("-0.67");
    }

    @Test
    void offsetsAndSpreadsheetDatesAreReadAsWritten() {
        Stored stored = new LegacyRows()
                .instance(
                        "i1",
                        "created_at",
                        "5/1/2026 9:00",
                        "initialized_at",
                        "2026-05-01T10:01",
                        "started_at",
                        "5/1/2026 10:05:30 AM",
                        "completed_at",
                        "2026-05-01T12:35:00+02:00",
                        "due_at",
                        "2026-05-03")
                .imported(context);
        assertThat(stored.of("i1", "created_at")).isEqualTo("2026-05-01T09:00:00Z");
        assertThat(stored.of("i1", "initialized_at")).isEqualTo("2026-05-01T10:01:00Z");
        assertThat(stored.of("i1", "started_at")).isEqualTo("2026-05-01T10:05:30Z");
        assertThat(stored.of("i1", "completed_at")).isEqualTo("2026-05-01T10:35:00Z");
        assertThat(stored.of("i1", "due_at")).isEqualTo("2026-05-03T23:59:00Z");
    }

    @Test
    void TIME_UNREADABLE_isAbsentAndNamed() {
        Stored stored = new LegacyRows().instance("i1", "due_at", "soon").imported(context);
        assertThat(stored.of("i1", "due_at")).isEqualTo("null");
        assertThat(stored.places(ImportRule.TIME_UNREADABLE)).containsExactly("task_instances.csv 2 due_at");
    }

    @Test
    void jobs_aTInTheStampIsUtcAndAnyOtherIsAWallClock() {
        Stored stored = new LegacyRows()
                .row("jobs.csv", "job_id", "j1", "name", "Home", "created_at", "2026-05-01T10:00:00")
                .row("jobs.csv", "job_id", "j2", "name", "Work", "created_at", "2026-05-01 10:00")
                .imported(context, in(BERLIN));
        assertThat(stored.of("job", "j1", "created_at")).isEqualTo("2026-05-01T10:00:00Z");
        assertThat(stored.of("job", "j2", "created_at")).isEqualTo("2026-05-01T08:00:00Z");
    }
}
