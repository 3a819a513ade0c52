package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.internal.LegacyRows.Stored;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Data-and-lifecycle §4.1: what state a row is in, first match. Each test is named by its rule. */
abstract class StateRulesContract {

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends StateRulesContract {}

    @PostgresTest
    static class OnPostgresTest extends StateRulesContract {}

    private Stored imported(String... cells) {
        return new LegacyRows().instance("i1", cells).imported(context);
    }

    private static void quietButFor(Stored stored, ImportRule rule, String column) {
        assertThat(stored.places(rule)).containsExactly("task_instances.csv 2 " + column);
        assertThat(stored.rules()).containsExactly(rule);
    }

    @Test
    void rule1_aFinishedStampDecidesWhateverTheStatusSays() {
        Stored stored = imported("status", "active", "is_completed", "False");
        assertThat(stored.of("i1", "state")).isEqualTo("COMPLETED");
        assertThat(stored.of("i1", "completed_at")).isEqualTo("2026-05-01T10:35:00Z");
        assertThat(stored.flags("i1")).containsExactly("STATUS_CONFLICT");
        quietButFor(stored, ImportRule.STATUS_CONFLICT, "status");
    }

    @Test
    void rule2_aCancelledStampDecidesAlthoughIsCompletedIsTrue() {
        Stored stored = imported(
                "completed_at",
                "",
                "cancelled_at",
                "2026-05-01 11:00",
                "status",
                "initialized",
                "is_completed",
                "True");
        assertThat(stored.of("i1", "state")).isEqualTo("CANCELLED");
        assertThat(stored.of("i1", "cancelled_at")).isEqualTo("2026-05-01T11:00:00Z");
        assertThat(stored.of("i1", "completed_at")).isEqualTo("null");
        assertThat(stored.report().rules()).isEmpty();
    }

    @Test
    void rule2_STATE_BOTH_STAMPS_theLaterOneWins() {
        Stored let = imported("cancelled_at", "2026-05-01 11:00");
        assertThat(let.of("i1", "state")).isEqualTo("CANCELLED");
        quietButFor(let, ImportRule.STATE_BOTH_STAMPS, "cancelled_at");
        Stored done = new LegacyRows()
                .instance("i2", "cancelled_at", "2026-05-01 10:20")
                .imported(context);
        assertThat(done.of("i2", "state")).isEqualTo("COMPLETED");
        assertThat(done.of("i2", "cancelled_at")).isEqualTo("null");
    }

    @Test
    void rule2_STATE_WITHOUT_STAMP_cancelledByStatusOrDetailsAlone() {
        Stored byStatus = imported("completed_at", "", "status", "cancelled");
        assertThat(byStatus.of("i1", "state")).isEqualTo("CANCELLED");
        assertThat(byStatus.of("i1", "cancelled_at")).isEqualTo("2026-05-01T10:05:00Z");
        assertThat(byStatus.of("i1", "time_precision")).isEqualTo("UNKNOWN");
        quietButFor(byStatus, ImportRule.STATE_WITHOUT_STAMP, "cancelled_at");
        Stored byDetails = new LegacyRows()
                .instance("i2", "completed_at", "", "status", "active", "actual", "{\"cancelled\": true}")
                .imported(context);
        assertThat(byDetails.of("i2", "state")).isEqualTo("CANCELLED");
    }

    @Test
    void rule3_STATE_WITHOUT_STAMP_finishedByStatusOrFlagAlone() {
        Stored stored = imported("completed_at", "", "status", "", "is_completed", "TRUE");
        assertThat(stored.of("i1", "state")).isEqualTo("COMPLETED");
        assertThat(stored.of("i1", "completed_at")).isEqualTo("2026-05-01T10:05:00Z");
        assertThat(stored.of("i1", "time_precision")).isEqualTo("UNKNOWN");
        quietButFor(stored, ImportRule.STATE_WITHOUT_STAMP, "completed_at");
        Stored created = new LegacyRows()
                .instance("i2", "completed_at", "", "started_at", "", "initialized_at", "", "is_completed", "False")
                .imported(context);
        assertThat(created.of("i2", "completed_at")).isEqualTo("2026-05-01T10:00:00Z");
    }

    @Test
    void rule4_pausedByTheDetails() {
        Stored stored = imported(
                "completed_at", "",
                "started_at", "",
                "status", "initialized",
                "is_completed", "False",
                "actual",
                        "{\"paused\": true, \"time_spent_before_pause\": 7.5, \"pause_reason\": \"phone\","
                                + " \"pause_completion_percentage\": 40.0}");
        assertThat(stored.of("i1", "state")).isEqualTo("PAUSED");
        assertThat(stored.of("i1", "active_minutes")).isEqualTo("7.5");
        assertThat(stored.texts("select pause_reason from work_session where user_id = :owner"))
                .containsExactly("phone");
        assertThat(stored.report().rules()).isEmpty();
    }

    private static final String[] RUNNING = {
        "completed_at", "", "status", "active", "is_completed", "False", "actual", "{}"
    };

    @Test
    void rule5_whatWasStartedRuns() {
        Stored stored = imported(RUNNING);
        assertThat(stored.of("i1", "state")).isEqualTo("RUNNING");
        assertThat(stored.of("i1", "started_at")).isEqualTo("2026-05-01T10:05:00Z");
        assertThat(stored.count("select count(*) from work_session where user_id = :owner and ended_at is null"))
                .isEqualTo(1);
        assertThat(stored.report().rules()).isEmpty();
    }

    @Test
    void rule5_RUNNING_STALE_aDayBeforeTheEndOfTheFileIsPausedWithoutMinutes() {
        Stored stored = new LegacyRows()
                .instance("i1", RUNNING)
                .instance("i2", "created_at", "2026-05-02 10:06")
                .imported(context);
        assertThat(stored.of("i1", "state")).isEqualTo("PAUSED");
        assertThat(stored.of("i1", "active_minutes")).isEqualTo("null");
        assertThat(stored.of("i1", "started_at")).isEqualTo("null");
        assertThat(stored.of("i1", "first_started_at")).isEqualTo("2026-05-01T10:05:00Z");
        assertThat(stored.places(ImportRule.RUNNING_STALE)).containsExactly("task_instances.csv 2 started_at");
    }

    @Test
    void rule5_RUNNING_SECOND_onlyTheLastStartedRunsOn() {
        Stored stored = new LegacyRows()
                .instance("i1", RUNNING)
                .instance(
                        "i2",
                        "started_at",
                        "2026-05-01 12:00",
                        "completed_at",
                        "",
                        "status",
                        "active",
                        "is_completed",
                        "False",
                        "actual",
                        "{}")
                .imported(context);
        assertThat(stored.of("i1", "state")).isEqualTo("PAUSED");
        assertThat(stored.of("i2", "state")).isEqualTo("RUNNING");
        quietButFor(stored, ImportRule.RUNNING_SECOND, "started_at");
    }

    @Test
    void rule6_aRatingInTheGuessOrAStampMakesItPlanned() {
        String[] open = {"completed_at", "", "started_at", "", "status", "active", "is_completed", "", "actual", ""};
        Stored stored = new LegacyRows()
                .instance("stamp", LegacyRows.with(open, "predicted", "{}"))
                .instance(
                        "rating", LegacyRows.with(open, "initialized_at", "", "predicted", "{\"expected_relief\": 0}"))
                .imported(context);
        assertThat(stored.of("stamp", "state")).isEqualTo("INITIALIZED");
        assertThat(stored.of("rating", "state")).isEqualTo("INITIALIZED");
        assertThat(stored.of("rating", "initialized_at")).isEqualTo("null");
        assertThat(stored.report().rules()).isEmpty();
    }

    @Test
    void rule7_anOldActiveRowThatWasNeverPlannedIsADraft() {
        Stored stored = imported(
                "completed_at",
                "",
                "started_at",
                "",
                "initialized_at",
                "",
                "status",
                "active",
                "is_completed",
                "False",
                "predicted",
                "{\"time_estimate_minutes\": 5}",
                "actual",
                "null");
        assertThat(stored.of("i1", "state")).isEqualTo("DRAFT");
        assertThat(stored.of("i1", "estimate_minutes")).isEqualTo("5");
        assertThat(stored.report().rules()).isEmpty();
    }

    @Test
    void isDeleted_keepsTheStateAndIsMarkedDeleted() {
        Stored stored = imported("is_deleted", "True");
        assertThat(stored.of("i1", "state")).isEqualTo("COMPLETED");
        assertThat(stored.of("i1", "deleted_at")).isEqualTo("2026-05-01T10:35:00Z");
    }
}
