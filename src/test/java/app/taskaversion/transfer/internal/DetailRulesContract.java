package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.internal.LegacyRows.Stored;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Data-and-lifecycle §1.1 to §1.4, §3.4 and §4.10: which key and which cell says what. */
abstract class DetailRulesContract {

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends DetailRulesContract {}

    @PostgresTest
    static class OnPostgresTest extends DetailRulesContract {}

    private static Stored one(ApplicationContext context, String... cells) {
        return new LegacyRows().instance("i1", cells).imported(context);
    }

    @Test
    void precedence_theCanonicalKeyThenLegacyKeysThenTheColumnAndZeroIsAValue() {
        Stored stored = new LegacyRows()
                .instance(
                        "canonical",
                        "actual",
                        "{\"actual_relief\": 0, \"relief_score\": 70, \"relief\": 80}",
                        "relief_score",
                        "90")
                .instance("legacy", "actual", "{\"relief\": 80, \"relief_score\": 70}", "relief_score", "90")
                .instance("column", "actual", "{\"completion_percent\": 5}", "relief_score", "0.0")
                .imported(context);
        assertThat(stored.of("canonical", "actual_relief")).isEqualTo("0");
        assertThat(stored.of("legacy", "actual_relief")).isEqualTo("70");
        assertThat(stored.of("column", "actual_relief")).isEqualTo("0");
        assertThat(stored.places(ImportRule.COLUMN_STALE))
                .containsExactly("task_instances.csv 2 relief_score", "task_instances.csv 3 relief_score");
    }

    @Test
    void isEdited_ignoresTheColumnsAndKeepsTheDayOfTheEdit() {
        Stored stored = one(
                context,
                "actual",
                "{\"is_edited\": true, \"edited_at\": \"2026-05-02 09:00:05\", \"actual_emotional\": 3}",
                "relief_score",
                "70",
                "net_relief",
                "30",
                "duration_minutes",
                "99",
                "delay_minutes",
                "-50");
        assertThat(stored.of("i1", "actual_relief")).isEqualTo("null");
        assertThat(stored.of("i1", "net_relief")).isEqualTo("null");
        assertThat(stored.of("i1", "duration_minutes")).isEqualTo("30");
        assertThat(stored.of("i1", "delay_minutes")).isEqualTo("4");
        assertThat(stored.of("i1", "edited_at")).isEqualTo("2026-05-02T09:00:05Z");
        Stored undated = new LegacyRows()
                .instance("i2", "actual", "{\"is_edited\": true}")
                .imported(context);
        assertThat(undated.of("i2", "extra_actual")).contains("is_edited");
    }

    @Test
    void cognitive_theSingleValueOfTheFirstWeeksStaysApart() {
        Stored stored = one(
                context,
                "predicted",
                "{\"cognitive_expected\": 40, \"motivation\": 1}",
                "actual",
                "{\"actual_cognitive\": 50}");
        assertThat(stored.of("i1", "expected_cognitive_load")).isEqualTo("40");
        assertThat(stored.of("i1", "expected_mental_energy")).isEqualTo("null");
        assertThat(stored.of("i1", "expected_difficulty")).isEqualTo("null");
        assertThat(stored.of("i1", "actual_cognitive")).isEqualTo("50");
        assertThat(stored.of("i1", "actual_mental_energy")).isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "predicted,`\"estimate\": 7`,estimate_minutes,7",
                "predicted,`\"estimate_minutes\": 8`,estimate_minutes,8",
                "predicted,`\"time_estimate_minutes\": \"60.0\"`,estimate_minutes,60",
                "predicted,`\"relief_score\": 7`,expected_relief,7",
                "predicted,`\"aversion\": 7`,expected_aversion,7",
                "predicted,`\"expected_cognitive\": 7`,expected_cognitive_load,7",
                "predicted,`\"emotional_expected\": 7`,expected_emotional_load,7",
                "predicted,`\"emotional_load\": 7`,expected_emotional_load,7",
                "predicted,`\"expected_physical_load\": 7`,expected_physical_load,7",
                "predicted,`\"expected_stress\": 7`,expected_stress,7",
                "predicted,`\"physical_context\": \"Gym\"`,physical_context,Gym",
                "predicted,`\"physical_context\": \"None\"`,physical_context,null",
                "predicted,`\"description\": \"steps\"`,description,steps",
                "actual,`\"relief\": 7`,actual_relief,7",
                "actual,`\"mental_energy_needed\": 7`,actual_mental_energy,7",
                "actual,`\"task_difficulty\": 7`,actual_difficulty,7",
                "actual,`\"emotional_load\": 7`,actual_emotional,7",
                "actual,`\"physical_load\": 7`,actual_physical,7",
                "actual,`\"actual_stress\": null`,actual_stress,null",
                "actual,`\"completion_percent\": 140`,completion_percent,140",
                "actual,`\"actual_time\": 7`,actual_minutes,7",
                "actual,`\"duration_minutes\": 7`,actual_minutes,7",
                "actual,`\"notes\": \"fine\"`,completion_notes,fine",
                "actual,`\"completion_notes\": \"fine\"`,completion_notes,fine"
            })
    void legacyKeys_findTheirColumn(String phase, String key, String column, String stored) {
        assertThat(one(context, phase, "{" + key + "}").of("i1", column)).isEqualTo(stored);
    }

    @Test
    void INITIAL_AVERSION_LATER_onlyTheEarliestPlannedInstanceKeepsIt() {
        String guess = "{\"initial_aversion\": %s, \"initialization_expected_aversion\": 5, \"expected_aversion\": 5}";
        Stored stored = new LegacyRows()
                .instance("later", "initialized_at", "2026-05-01 10:04", "predicted", guess.formatted(70))
                .instance("first", "initialized_at", "2026-05-01 10:02", "predicted", guess.formatted(40))
                .instance(
                        "none",
                        "initialized_at",
                        "2026-05-01 10:01",
                        "predicted",
                        "{\"expected_relief\": 3, \"motivation\": 1}")
                .instance(
                        "other",
                        "task_id",
                        "t2",
                        "initialized_at",
                        "2026-05-01 10:04",
                        "predicted",
                        guess.formatted(30))
                .imported(context);
        assertThat(stored.of("first", "initial_aversion")).isEqualTo("40");
        assertThat(stored.of("later", "initial_aversion")).isEqualTo("null");
        assertThat(stored.of("later", "extra_predicted"))
                .contains("\"initial_aversion\"")
                .contains("70");
        assertThat(stored.of("other", "initial_aversion")).isEqualTo("30");
        assertThat(stored.places(ImportRule.INITIAL_AVERSION_LATER))
                .containsExactly("task_instances.csv 2 initial_aversion");
    }

    @Test
    void aDreadSaidAgainAtTheEndIsKeptApart() {
        Stored stored =
                one(context, "predicted", "{\"expected_aversion\": 20, \"initialization_expected_aversion\": 60}");
        assertThat(stored.of("i1", "initialization_expected_aversion")).isEqualTo("60");
        assertThat(stored.of("i1", "completion_expected_aversion")).isEqualTo("20");
        assertThat(stored.flags("i1")).isEmpty();
    }

    @Test
    void postponements_becomeARowEachAndWhatHasNoTimeStays() {
        Stored stored = one(context, "actual", """
                {"postpone_history": [{"reason": "later", "at": "2026-05-01 09:00"}, {"reason": "x"}, "y"],
                 "postpone_reason": "later", "actual_relief": 1}""");
        assertThat(stored.texts("select reason from instance_postponement where user_id = :owner"))
                .containsExactly("later");
        assertThat(stored.of("i1", "extra_actual").replace(" ", ""))
                .contains("\"postpone_history\":[{\"reason\":\"x\"},\"y\"]")
                .contains("\"postpone_reason\":\"later\"");
        assertThat(stored.places(ImportRule.TIME_UNREADABLE)).containsExactly("task_instances.csv 2 postpone_history");
    }

    @Test
    void cancelled_theCategoryTheReasonAndTheAnswersAreKept() {
        String[] let = {"completed_at", "", "cancelled_at", "2026-05-01 11:00", "status", "cancelled"};
        Stored stored = new LegacyRows()
                .instance(
                        "old",
                        LegacyRows.with(
                                let,
                                "actual",
                                "{\"notes\": \"no time\", \"actual_relief\": 30, \"completion_percent\": 20}"))
                .instance(
                        "new",
                        LegacyRows.with(
                                let,
                                "actual",
                                "{\"reason_for_canceling\": \"rain\", \"cancellation_category\": \"deferred_to_plan\", \"cancelled\": true}"))
                .imported(context);
        assertThat(stored.of("old", "cancellation_category")).isEqualTo("other");
        assertThat(stored.of("old", "cancellation_note")).isEqualTo("no time");
        assertThat(stored.of("old", "actual_relief")).isEqualTo("30");
        assertThat(stored.of("old", "completion_percent")).isEqualTo("20");
        assertThat(stored.of("new", "cancellation_category")).isEqualTo("deferred_to_plan");
        assertThat(stored.of("new", "cancellation_note")).isEqualTo("rain");
    }

    @Test
    void behavioralDeviation_becomesAScoreWhereThereIsNone() {
        Stored stored = new LegacyRows()
                .instance("a", "behavioral_deviation", "-2.5")
                .instance("b", "behavioral_deviation", "-2.5", "behavioral_score", "110")
                .imported(context);
        assertThat(stored.of("a", "behavioral_score")).isEqualTo("37.5");
        assertThat(stored.of("b", "behavioral_score")).isEqualTo("110");
    }

    @Test
    void feelings_areTheValuesElseTheNamesWithFiftyThatNobodyRated() {
        Stored stored = one(
                context,
                "predicted",
                "{\"emotions\": [\"Calm\", \"Tense\"], \"motivation\": 1}",
                "actual",
                "{\"emotion_values\": \"{\\\"Calm\\\": 20}\", \"actual_relief\": 1}");
        assertThat(stored.texts("""
                        select e.name || ' ' || i.phase || ' ' || cast(cast(i.intensity as integer) as varchar(9)) || ' '
                            || case when i.rated then 'rated' else 'named' end
                        from instance_emotion i join emotion e on e.id = i.emotion_id
                        where i.user_id = :owner order by e.name, i.phase"""))
                .containsExactly("Calm DONE 20 rated", "Calm INIT 50 named", "Tense INIT 50 named");
    }

    @Test
    void FIGURE_DIFFERS_ourFiguresAreKeptWhereTheirInputsAreThere() {
        Stored stored = one(context, "net_relief", "21", "delay_minutes", "3.5");
        assertThat(stored.of("i1", "net_relief")).isEqualTo("20");
        assertThat(stored.of("i1", "delay_minutes")).isEqualTo("3.5");
        assertThat(stored.places(ImportRule.FIGURE_DIFFERS)).containsExactly("task_instances.csv 2 ");
    }

    @Test
    void task_generation0_isATaskUnderASyntheticIdAndNothingOfItIsDropped() {
        Stored stored = new LegacyRows()
                .row(
                        "tasks.csv",
                        "task",
                        "Water plants",
                        "category",
                        "Home",
                        "times_logged",
                        "4",
                        "avg_aversion",
                        "3.5",
                        "avg_relief",
                        "6",
                        "last_logged",
                        "2025-11-21 09:00",
                        "version",
                        "1")
                .imported(context);
        String id = stored.texts("select legacy_id from task where user_id = :owner and name = 'Water plants'")
                .get(0);
        assertThat(id).matches("legacy-t-[0-9a-f]{10}");
        assertThat(stored.texts("select name from task_category where user_id = :owner"))
                .containsExactly("Home");
        assertThat(stored.of("task", id, "extra").replace(" ", ""))
                .contains("\"times_logged\":\"4\"")
                .contains("\"avg_aversion\":\"3.5\"")
                .contains("\"last_logged\":\"2025-11-2109:00\"");
        assertThat(stored.report().generations()).containsEntry("tasks.csv", "FIRST");
    }

    @Test
    void task_generation0_aFileOfTheFirstDaysAloneIsReadToo() {
        Path folder = TestDatabases.newFolder("gen0");
        LegacyRows.write(folder.resolve("tasks.csv"), """
                task,category,times_logged,avg_aversion,avg_relief,last_logged
                Water plants,General,4,3.5,6,2025-11-21 09:00
                """);
        Stored stored = LegacyRows.imported(context, folder, ImportChoices.NONE.withZone(ZoneOffset.UTC));
        assertThat(stored.texts("select name from task where user_id = :owner")).containsExactly("Water plants");
        assertThat(stored.count("select count(*) from task_category where user_id = :owner"))
                .isZero();
    }

    @Test
    void task_columns_areReadByTheirRules() {
        Stored stored = new LegacyRows()
                .row(
                        "tasks.csv",
                        "task_id",
                        "x",
                        "name",
                        " Run ",
                        "created_at",
                        "2025-12-01 10:00",
                        "version",
                        "3.0",
                        "categories",
                        "[\"Tense\"]",
                        "default_estimate_minutes",
                        "60.0",
                        "task_type",
                        "selfcare",
                        "default_initial_aversion",
                        "0",
                        "routine_frequency",
                        "weekly",
                        "routine_days_of_week",
                        "[0, 2]",
                        "routine_time",
                        "7:30",
                        "completion_window_hours",
                        "0",
                        "completion_window_days",
                        "2.0",
                        "is_recurring",
                        "TRUE",
                        "type",
                        "routine")
                .row("tasks.csv", "task_id", "y", "name", "Sit", "created_at", "2026-01-01 10:00", "task_type", "")
                .imported(context);
        assertThat(stored.of("task", "x", "name")).isEqualTo("Run");
        assertThat(stored.of("task", "x", "version")).isEqualTo("3");
        assertThat(stored.of("task", "x", "default_estimate_minutes")).isEqualTo("60");
        assertThat(stored.of("task", "x", "task_type")).isEqualTo("SELF_CARE");
        assertThat(stored.of("task", "x", "default_initial_aversion")).isEqualTo("0");
        assertThat(stored.of("task", "x", "routine_time")).startsWith("07:30");
        assertThat(stored.of("task", "x", "completion_window_hours")).isEqualTo("null");
        assertThat(stored.of("task", "x", "completion_window_days")).isEqualTo("2");
        assertThat(stored.of("task", "y", "task_type")).isEqualTo("WORK");
        assertThat(stored.texts("select name from emotion where user_id = :owner"))
                .containsExactly("Tense");
        assertThat(stored.report().rules()).isEmpty();
    }
}
