package app.taskaversion.transfer.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.transfer.ImportRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyJsonTest {

    private final Findings findings = new Findings();

    private Map<String, Object> read(String cell) {
        return LegacyJson.object(cell, "predicted", findings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "None", "{}", "nan", "\"\"", "\"null\"", "\"{}\""})
    void emptyNullAndTheEmptyObjectMeanTheSame(String cell) {
        assertThat(read(cell)).isEmpty();
        assertThat(Rows.rules(findings))
                .filteredOn(rule -> rule != ImportRule.JSON_NOT_OBJECT)
                .isEmpty();
    }

    @Test
    void bareNanAndInfinityAreNothing() {
        assertThat(read("{\"a\": NaN, \"b\": -Infinity, \"c\": [NaN, 1], \"d\": 1e999}"))
                .containsEntry("a", null)
                .containsEntry("b", null)
                .containsEntry("d", null);
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void jsonInsideAJsonStringIsOpenedTwice() {
        assertThat(read("\"{\\\"a\\\": 1}\"")).containsEntry("a", 1);
        assertThat(read("\"\\\"{\\\\\\\"a\\\\\\\": 1}\\\"\"")).containsEntry("a", 1);
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void aPythonLiteralGetsASecondTry() {
        assertThat(read("{'a': None, 'b': True, 'c': \"it's\", 'd': 'say \"x\"', 'e': (1, 2), 'f': nan}"))
                .containsEntry("a", null)
                .containsEntry("b", true)
                .containsEntry("c", "it's")
                .containsEntry("d", "say \"x\"")
                .containsEntry("e", List.of(1, 2));
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void whatNoReadingUnderstandsIsEmptyAndNamed() {
        assertThat(read("{not json")).isEmpty();
        assertThat(Rows.rules(findings)).containsExactly(ImportRule.JSON_UNREADABLE);
    }

    @Test
    void whatIsNoObjectIsEmptyAndNamed() {
        assertThat(read("[1, 2]")).isEmpty();
        assertThat(Rows.rules(findings)).containsExactly(ImportRule.JSON_NOT_OBJECT);
    }

    @Test
    void trailingRubbishIsNotSilentlyDropped() {
        assertThat(read("{\"a\": 1} {\"a\": 2}")).isEmpty();
        assertThat(Rows.rules(findings)).containsExactly(ImportRule.JSON_UNREADABLE);
    }

    @Test
    void charactersThatNoDatabaseTakesAreReplaced() {
        assertThat(read("{\"a\": \"x\\u0000y\", \"b\": \"\\ud83d\"}"))
                .containsEntry("a", "x\uFFFDy")
                .containsEntry("b", "\uFFFD");
    }

    @Test
    void deepNestingIsUnreadableAndNeverAnOverflow() {
        assertThat(read("{\"a\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}"))
                .isEmpty();
        assertThat(Rows.rules(findings)).containsExactly(ImportRule.JSON_UNREADABLE);
    }

    @Test
    void listsMayBeJsonOrPlainNames() {
        assertThat(LegacyJson.list("[\"tense\", 2]", "x", findings)).containsExactly("tense", 2);
        assertThat(LegacyJson.list("tense, calm; glad", "x", findings)).containsExactly("tense", "calm", "glad");
        assertThat(LegacyJson.list("[]", "x", findings)).isEmpty();
        assertThat(LegacyJson.list("['a']", "x", findings)).containsExactly("a");
    }
}
