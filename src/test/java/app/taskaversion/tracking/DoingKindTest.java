package app.taskaversion.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DoingKindTest {

    @ParameterizedTest
    @CsvSource({
        "Call the dentist, CALL",
        "Zahnarzt anrufen, CALL",
        "Answer Ann’s e-mail, LETTER",
        "Tax return, FORM",
        "Steuererklärung, FORM",
        "Write report, TEXT",
        "Read chapter 3, READ",
        "Clear the kitchen table, TIDY",
        "Buy stamps, OUT",
        "YOGA, MOVE",
        "Cook dinner, COOK",
        "Recall the offer, ANY",
        "'', ANY",
        "🌱, ANY",
    })
    void aWordOfTheNameTells(String name, DoingKind kind) {
        assertThat(DoingKind.of(name)).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(DoingKind.class)
    void eachHasThreeFirstSteps(DoingKind kind) {
        assertThat(kind.firstSteps())
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allMatch(step -> step.kind() == InterventionKind.SMALLER && step != InterventionStep.OWN);
    }

    @Test
    void eachStepBelongsToOneKindOfDoing() {
        for (InterventionStep step : InterventionStep.values()) {
            long kinds = java.util.Arrays.stream(DoingKind.values())
                    .filter(kind -> kind.firstSteps().contains(step))
                    .count();
            boolean template = step.kind() == InterventionKind.SMALLER && step != InterventionStep.OWN;
            assertThat(kinds).as(step.name()).isEqualTo(template ? 1 : 0);
        }
    }
}
