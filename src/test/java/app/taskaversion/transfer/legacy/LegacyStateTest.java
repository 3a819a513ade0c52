package app.taskaversion.transfer.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.tracking.ImportedInstance;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.transfer.ImportRule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyStateTest {

    private final Findings findings = new Findings();

    private ImportedInstance read(String... cells) {
        return LegacyInstanceReader.read(Rows.instance(cells), Rows.context(), findings)
                .instance();
    }

    /** completed, cancelled, started, initialized, status, is_completed, actual, predicted, expected. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "2026-05-01 11:00,,2026-05-01 10:30,2026-05-01 10:00,initialized,True,{},{},COMPLETED",
                "2026-05-01 11:00,,,,active,False,{},{},COMPLETED",
                ",2026-05-01 11:00,,2026-05-01 10:00,initialized,True,{},{},CANCELLED",
                ",,,2026-05-01 10:00,cancelled,True,{},{},CANCELLED",
                ",,,2026-05-01 10:00,active,True,{\"cancelled\": true},{},CANCELLED",
                ",,2026-05-01 10:30,2026-05-01 10:00,completed,False,{},{},COMPLETED",
                ",,2026-05-01 10:30,2026-05-01 10:00,active,True,{},{},COMPLETED",
                ",,,2026-05-01 10:00,initialized,False,{\"paused\": true},{},PAUSED",
                ",,2026-05-01 10:30,2026-05-01 10:00,active,False,{},{},PAUSED",
                ",,,2026-05-01 10:00,initialized,False,{},{},INITIALIZED",
                ",,,,active,False,{},{\"expected_relief\": 0},INITIALIZED",
                ",,,,active,False,{},{\"time_estimate_minutes\": 5},DRAFT",
                ",,,,draft,False,{},{},DRAFT"
            })
    void theFirstRuleThatFitsDecides(
            String completed,
            String cancelled,
            String started,
            String initialized,
            String status,
            String flag,
            String actual,
            String predicted,
            InstanceState expected) {
        assertThat(read(
                                "completed_at",
                                text(completed),
                                "cancelled_at",
                                text(cancelled),
                                "started_at",
                                text(started),
                                "initialized_at",
                                text(initialized),
                                "status",
                                status,
                                "is_completed",
                                flag,
                                "actual",
                                actual,
                                "predicted",
                                predicted)
                        .state())
                .isEqualTo(expected);
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    @Test
    void ofTwoEndsTheLaterOneCounts() {
        assertThat(read("completed_at", "2026-05-01 11:00", "cancelled_at", "2026-05-01 12:00")
                        .state())
                .isEqualTo(InstanceState.CANCELLED);
        assertThat(read("completed_at", "2026-05-01 13:00", "cancelled_at", "2026-05-01 12:00")
                        .state())
                .isEqualTo(InstanceState.COMPLETED);
        assertThat(Rows.rules(findings)).containsExactly(ImportRule.STATE_BOTH_STAMPS);
    }

    @Test
    void aMissingEndIsFilledFromTheLatestStepAndMarkedUnknown() {
        ImportedInstance row = read("completed_at", "");
        assertThat(row.times().completed()).isEqualTo(Instant.parse("2026-05-01T10:05:00Z"));
        assertThat(row.times().precision()).isEqualTo(ImportedInstance.Precision.UNKNOWN);
        assertThat(Rows.rules(findings)).containsExactly(ImportRule.STATE_WITHOUT_STAMP);
    }

    @Test
    void whatWasStartedLongBeforeTheEndOfTheFileIsPausedWithoutMinutes() {
        ImportedInstance row = read(
                "started_at",
                "2026-04-20 10:00",
                "completed_at",
                "",
                "is_completed",
                "False",
                "status",
                "active",
                "actual",
                "{}");
        assertThat(row.state()).isEqualTo(InstanceState.PAUSED);
        assertThat(row.sessions()).isEmpty();
        assertThat(Rows.rules(findings)).containsExactly(ImportRule.RUNNING_STALE);
    }

    @Test
    void onlyTheChosenRowRuns() {
        String[] running = {"completed_at", "", "is_completed", "False", "status", "active", "actual", "{}"};
        LegacyContext base = Rows.context();
        LegacyContext chosen = new LegacyContext(
                base.zone(),
                base.scale(),
                base.owner(),
                base.newestStamp(),
                RowPlace.of(Rows.instance(running)),
                base.importedAt(),
                base.ids(),
                base.columns(),
                base.first());
        ImportedInstance row = LegacyInstanceReader.read(Rows.instance(running), chosen, findings)
                .instance();
        assertThat(row.state()).isEqualTo(InstanceState.RUNNING);
        assertThat(row.sessions()).singleElement().matches(ImportedInstance.Session::open);
        assertThat(findings.list()).isEmpty();

        assertThat(read(running).state()).isEqualTo(InstanceState.PAUSED);
        assertThat(Rows.rules(findings)).containsExactly(ImportRule.RUNNING_SECOND);
    }

    @Test
    void aDeletedRowKeepsItsStateAndIsMarkedDeleted() {
        ImportedInstance row = read("is_deleted", "TRUE");
        assertThat(row.state()).isEqualTo(InstanceState.COMPLETED);
        assertThat(row.times().deleted()).isNotNull();
    }
}
