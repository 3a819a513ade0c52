package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.internal.LegacyRows.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Data-and-lifecycle §4.4: the details in JSON. */
abstract class JsonRulesContract {

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends JsonRulesContract {}

    @PostgresTest
    static class OnPostgresTest extends JsonRulesContract {}

    private Stored imported(String actual) {
        return new LegacyRows().instance("i1", "actual", actual).imported(context);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"{\\\"actual_relief\\\": 61}\"",
                "\"\\\"{\\\\\\\"actual_relief\\\\\\\": 61}\\\"\"",
                "{\"actual_relief\": \"61.0\"}",
                "{\"actual_relief\": 6.1e1}",
                "{\"actual_relief\": 61, \"actual_stress\": NaN, \"actual_physical\": Infinity, \"actual_emotional\": -Infinity}",
                "{'actual_relief': 61, 'paused': False, 'completion_notes': None}"
            })
    void doubleEncodingTextNumbersNonFiniteNumbersAndPythonLiteralsAreRead(String actual) {
        Stored stored = imported(actual);
        assertThat(stored.of("i1", "actual_relief")).isEqualTo("61");
        assertThat(stored.of("i1", "actual_stress")).isEqualTo("null");
        assertThat(stored.of("i1", "actual_physical")).isEqualTo("null");
        assertThat(stored.of("i1", "completion_notes")).isEqualTo("null");
        assertThat(stored.report().rules()).isEmpty();
    }

    @Test
    void JSON_NOT_OBJECT_whatWasEncodedThreeTimesStaysAsItIs() {
        Stored stored = imported(encoded(encoded(encoded("{\"actual_relief\": 61}"))));
        assertThat(stored.of("i1", "actual_relief")).isEqualTo("null");
        assertThat(stored.places(ImportRule.JSON_NOT_OBJECT)).containsExactly("task_instances.csv 2 actual");
    }

    private static String encoded(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", " None "})
    void nothingIsWrittenInFourWays(String predicted) {
        Stored stored = new LegacyRows().instance("i1", "predicted", predicted).imported(context);
        assertThat(stored.of("i1", "expected_relief")).isEqualTo("null");
        assertThat(stored.of("i1", "extra_predicted")).isEqualTo("null");
        assertThat(stored.report().rules()).isEmpty();
    }

    @Test
    void JSON_NOT_OBJECT_isKeptInTheSourceAndReadAsEmpty() {
        Stored stored = new LegacyRows().instance("i1", "predicted", "[1, 2]").imported(context);
        assertThat(stored.places(ImportRule.JSON_NOT_OBJECT)).containsExactly("task_instances.csv 2 predicted");
        assertThat(stored.texts("select raw from import_record where user_id = :owner and source_key = 'i1'"))
                .singleElement()
                .asString()
                .contains("[1, 2]");
    }

    @Test
    void JSON_UNREADABLE_isKeptInTheSourceAndReadAsEmpty() {
        Stored stored = new LegacyRows()
                .instance("i1", "predicted", "{\"expected_relief\": 4")
                .imported(context);
        assertThat(stored.of("i1", "expected_relief")).isEqualTo("null");
        assertThat(stored.places(ImportRule.JSON_UNREADABLE)).containsExactly("task_instances.csv 2 predicted");
        assertThat(stored.rules()).containsExactly(ImportRule.JSON_UNREADABLE);
    }

    @Test
    void OUTCOME_MISSING_aFinishedRowWithoutAnyAnswer() {
        Stored stored = imported("{}");
        assertThat(stored.of("i1", "state")).isEqualTo("COMPLETED");
        assertThat(stored.places(ImportRule.OUTCOME_MISSING)).containsExactly("task_instances.csv 2 actual");
    }

    @Test
    void unknownKeysAndWhatCannotBeReadStayInTheExtraOfTheirPhase() {
        Stored stored = new LegacyRows()
                .instance(
                        "i1",
                        "predicted",
                        "{\"excitement\": 7, \"expected_relief\": \"high\", \"init_sliders_adjusted_count\": 2}",
                        "actual",
                        "{\"actual_relief\": 60, \"nested\": {\"a\": [1]}, \"pause_reason\": \"tea\","
                                + " \"time_actual_minutes\": 5}")
                .imported(context);
        assertThat(stored.of("i1", "extra_predicted").replace(" ", ""))
                .contains("\"excitement\":7")
                .contains("\"expected_relief\":\"high\"")
                .contains("\"init_sliders_adjusted_count\":2");
        assertThat(stored.of("i1", "extra_actual").replace(" ", ""))
                .contains("\"nested\":{\"a\":[1]}")
                .contains("\"pause_reason\":\"tea\"");
        assertThat(stored.places(ImportRule.NUMBER_UNREADABLE)).containsExactly("task_instances.csv 2 expected_relief");
    }
}
