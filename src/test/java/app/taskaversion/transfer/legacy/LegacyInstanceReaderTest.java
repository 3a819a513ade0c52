package app.taskaversion.transfer.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.tracking.ImportedInstance;
import app.taskaversion.tracking.ImportedInstance.Feeling;
import app.taskaversion.tracking.ImportedInstance.PutOff;
import app.taskaversion.tracking.ImportedInstance.Session;
import app.taskaversion.tracking.Phase;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.QuarantineReason;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys, precedence and what becomes of everything else. (data-and-lifecycle §1.2, §1.3) */
class LegacyInstanceReaderTest {

    private final Findings findings = new Findings();

    private ImportedInstance read(String... cells) {
        return LegacyInstanceReader.read(Rows.instance(cells), Rows.context(), findings)
                .instance();
    }

    @Test
    void theCanonicalKeyComesBeforeLegacyKeysAndTheColumnAndZeroIsAValue() {
        ImportedInstance row =
                read("actual", "{\"actual_relief\": 0, \"relief_score\": 70, \"relief\": 80}", "relief_score", "90");
        assertThat(row.outcome().actualRelief()).isEqualTo(0.0);
        assertThat(row.extraOutcome()).contains("\"relief_score\":70").contains("\"relief\":80");

        assertThat(read("actual", "{\"relief\": 80, \"relief_score\": 0}", "relief_score", "90")
                        .outcome()
                        .actualRelief())
                .isEqualTo(0.0);
        assertThat(read("actual", "{\"completion_percent\": 100}", "relief_score", "0.0")
                        .outcome()
                        .actualRelief())
                .isEqualTo(0.0);
        assertThat(read("actual", "{\"completion_percent\": 100}").outcome().actualRelief())
                .isNull();
    }

    @Test
    void textNumbersCountAndOtherTextsAreNamed() {
        ImportedInstance row = read(
                "predicted", "{\"time_estimate_minutes\": \"60.0\", \"expected_relief\": \"much\"}",
                "relief_score", "abc");
        assertThat(row.guess().estimateMinutes()).isEqualTo(60.0);
        assertThat(row.guess().expectedRelief()).isNull();
        assertThat(row.extraGuess()).contains("much");
        assertThat(findings.list())
                .extracting(finding -> finding.rule() + " " + finding.place())
                .containsExactlyInAnyOrder("NUMBER_UNREADABLE expected_relief", "NUMBER_UNREADABLE relief_score");
    }

    @Test
    void theSingleCognitiveValueStaysApart() {
        ImportedInstance row =
                read("predicted", "{\"expected_cognitive\": 40}", "actual", "{\"actual_cognitive\": 50}");
        assertThat(row.guess().expectedCognitiveLoad()).isEqualTo(40.0);
        assertThat(row.guess().expectedMentalEnergy()).isNull();
        assertThat(row.outcome().actualCognitive()).isEqualTo(50.0);
        assertThat(row.outcome().actualDifficulty()).isNull();
    }

    @Test
    void columnsOfTheTimeWhenTheyHeldTheGuessAreNoOutcome() {
        ImportedInstance row = read(
                "initialized_at",
                "2025-12-10 10:00",
                "completed_at",
                "2025-12-10 11:00",
                "started_at",
                "",
                "predicted",
                "{}",
                "actual",
                "{\"completion_percent\": 100}",
                "relief_score",
                "70");
        assertThat(row.outcome().actualRelief()).isNull();
        assertThat(row.guess().expectedRelief()).isEqualTo(70.0);
    }

    @Test
    void columnsOfAnEditedRowAreOlderThanItsJson() {
        ImportedInstance row = read(
                "actual",
                "{\"is_edited\": true, \"edited_at\": \"2026-05-02 09:00:05\"}",
                "relief_score",
                "70",
                "net_relief",
                "30",
                "duration_minutes",
                "99");
        assertThat(row.outcome().actualRelief()).isNull();
        assertThat(row.stored()).isEqualTo(ImportedInstance.StoredFigures.NONE);
        assertThat(row.times().edited()).isEqualTo(Instant.parse("2026-05-02T09:00:05Z"));
    }

    @Test
    void unknownKeysAndTelemetryAreKept() {
        ImportedInstance row = read(
                "predicted",
                "{\"excitement\": 7, \"init_sliders_adjusted_count\": 3}",
                "actual",
                "{\"x\": {\"y\": 1}}");
        assertThat(row.extraGuess()).isEqualTo("{\"excitement\":7,\"init_sliders_adjusted_count\":3}");
        assertThat(row.extraOutcome()).isEqualTo("{\"x\":{\"y\":1}}");
    }

    @Test
    void nothingLeftOverIsNoJson() {
        assertThat(read().extraGuess()).isNull();
        assertThat(read().extraOutcome()).isNull();
    }

    @Test
    void feelingsComeFromTheValuesElseFromTheNames() {
        ImportedInstance row = read(
                "predicted", "{\"emotions\": [\"Calm\", \"Tense\"], \"emotion_values\": {\"Calm\": 20}}",
                "actual", "{\"emotion_values\": \"{\\\"Calm\\\": 0, \\\"Proud, a bit\\\": 60}\"}");
        assertThat(row.feelings())
                .containsExactly(
                        new Feeling("Calm", Phase.INIT, 20, true),
                        new Feeling("Calm", Phase.DONE, 0, true),
                        new Feeling("Proud, a bit", Phase.DONE, 60, true));

        assertThat(read("predicted", "{\"emotions\": \"calm, tense; Calm\"}").feelings())
                .containsExactly(
                        new Feeling("calm", Phase.INIT, 50, false), new Feeling("tense", Phase.INIT, 50, false));
        assertThat(read("predicted", "{\"emotion_values\": [\"Calm\"]}").feelings())
                .containsExactly(new Feeling("Calm", Phase.INIT, 50, false));
    }

    @Test
    void everyWordBecomesPartOfTheVocabulary() {
        SourceRow row = Rows.instance("predicted", "{\"emotions\": [\"Tense\"], \"emotion_values\": {\"Calm\": 20}}");
        assertThat(LegacyInstanceReader.read(row, Rows.context(), findings).words())
                .containsExactly("Tense", "Calm");
    }

    @Test
    void aStatedDurationIsOneStretchWithTimesWhereTheyAgree() {
        assertThat(read().sessions())
                .containsExactly(new Session(
                        Instant.parse("2026-05-01T10:05:00Z"),
                        Instant.parse("2026-05-01T10:35:00Z"),
                        30.0,
                        null,
                        null,
                        false));
        assertThat(read("actual", "{\"time_actual_minutes\": 12}").sessions()).containsExactly(Session.spent(12));
        assertThat(read("actual", "{}", "duration_minutes", "7.5").sessions()).containsExactly(Session.spent(7.5));
    }

    @Test
    void withoutAStatedDurationTheClockAndTheTimeBeforeThePauseCount() {
        assertThat(read("actual", "{\"time_spent_before_pause\": 8.5}").sessions())
                .extracting(Session::minutes)
                .containsExactly(8.5, 30.0);
    }

    @Test
    void aPausedRowKeepsItsMinutesReasonAndPercent() {
        ImportedInstance row = read(
                "completed_at",
                "",
                "started_at",
                "",
                "is_completed",
                "False",
                "status",
                "initialized",
                "actual",
                "{\"paused\": true, \"time_spent_before_pause\": 11.25, \"pause_reason\": \"phone\","
                        + " \"pause_completion_percentage\": 40.0}");
        assertThat(row.sessions()).containsExactly(new Session(null, null, 11.25, "phone", 40.0, false));
        assertThat(row.times().started()).isNull();
    }

    @Test
    void postponementsBecomeARowEach() {
        ImportedInstance row = read(
                "actual",
                "{\"postpone_history\": [{\"reason\": \"later\", \"at\": \"2026-05-01 09:00\"}, {\"reason\": \"x\"}]}");
        assertThat(row.putOffs()).isEqualTo(List.of(new PutOff(Instant.parse("2026-05-01T09:00:00Z"), "later")));
    }

    @Test
    void aCancelledRowHasACategoryAndItsReason() {
        ImportedInstance row = read(
                "completed_at",
                "",
                "cancelled_at",
                "2026-05-01 11:00",
                "status",
                "cancelled",
                "actual",
                "{\"notes\": \"no time\", \"actual_relief\": 30}");
        assertThat(row.cancellationCategory()).isEqualTo("other");
        assertThat(row.cancellationNote()).isEqualTo("no time");
        assertThat(row.outcome().actualRelief()).isEqualTo(30.0);
        assertThat(row.outcome().completionNotes()).isNull();
    }

    @Test
    void noneIsNoPlaceAndNotesHaveTwoNames() {
        ImportedInstance row =
                read("predicted", "{\"physical_context\": \"None\"}", "actual", "{\"notes\": \"went fine\"}");
        assertThat(row.guess().physicalContext()).isNull();
        assertThat(row.outcome().completionNotes()).isEqualTo("went fine");
        assertThat(read("predicted", "{\"physical_context\": \"Gym\"}").guess().physicalContext())
                .isEqualTo("Gym");
    }

    @Test
    void aDreadThatWasSaidAgainAtTheEndIsKeptApart() {
        ImportedInstance row =
                read("predicted", "{\"expected_aversion\": 20, \"initialization_expected_aversion\": 60}");
        assertThat(row.guess().initializationExpectedAversion()).isEqualTo(60.0);
        assertThat(row.outcome().completionExpectedAversion()).isEqualTo(20.0);
    }

    @Test
    void theOldDeviationBecomesAScoreWhereThereIsNone() {
        assertThat(read("behavioral_deviation", "-2").stored().behavioralScore())
                .isEqualTo(40.0);
        assertThat(read("behavioral_deviation", "-2", "behavioral_score", "55")
                        .stored()
                        .behavioralScore())
                .isEqualTo(55.0);
    }

    @Test
    void aFinishedRowWithoutAnOutcomeSaysSo() {
        assertThat(read("actual", "").outcome().actualRelief()).isNull();
        assertThat(Rows.rules(findings)).containsExactly(ImportRule.OUTCOME_MISSING);
    }

    @Test
    void theIdGivesTheSecondAndTheCellTheFigures() {
        SourceRow row = Rows.instance(
                "instance_id",
                "i1764000031",
                "created_at",
                "2025-11-24 10:00",
                "initialized_at",
                "2025-11-24 10:00",
                "started_at",
                "2025-11-24 10:00",
                "completed_at",
                "2025-11-24 10:30",
                "due_at",
                "2025-11-24 23:59");
        ImportedInstance.Times times = LegacyInstanceReader.read(row, Rows.context(), findings)
                .instance()
                .times();
        assertThat(times.created()).isEqualTo(Instant.parse("2025-11-24T16:00:31Z"));
        assertThat(times.createdAsWritten()).isEqualTo(Instant.parse("2025-11-24T16:00:00Z"));
        assertThat(times.due()).isEqualTo(Instant.parse("2025-11-24T23:59:00Z"));
        assertThat(times.zone()).isEqualTo("-06:00");
        assertThat(times.precision()).isEqualTo(ImportedInstance.Precision.MINUTE);
    }

    @Test
    void aRowWithoutTaskIdIsFoundByItsName() {
        SourceRow row = Rows.instance("task_id", "");
        assertThat(LegacyInstanceReader.read(row, Rows.context(), findings).taskKey())
                .isEqualTo(RowReader.taskIdForName("Cook"))
                .startsWith("legacy-t-");
    }

    @Test
    void withoutAnIdOrAnyTimeARowIsRefused() {
        assertThatExceptionOfType(RowRefused.class)
                .isThrownBy(() -> read("instance_id", " "))
                .matches(e -> e.reason() == QuarantineReason.ID_MISSING);
        assertThatExceptionOfType(RowRefused.class)
                .isThrownBy(() -> read("instance_id", "i".repeat(201)))
                .matches(e -> e.reason() == QuarantineReason.ID_TOO_LONG);
        assertThatExceptionOfType(RowRefused.class)
                .isThrownBy(
                        () -> read("created_at", "", "initialized_at", "soon", "started_at", "", "completed_at", "nan"))
                .matches(e -> e.reason() == QuarantineReason.TIME_MISSING);
    }
}
