package app.taskaversion.recommendation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LeadingTest {

    private static final Leading.Result GENTLE = new Leading.Result(20, 30, 20);

    @Test
    void aGentleStartLeadsWhileNothingIsKnown() {
        assertThat(Leading.of(Map.of())).isEqualTo(Mode.GENTLE_START);
        assertThat(Leading.of(Map.of(Mode.WORTH_IT, new Leading.Result(100, 60, 50))))
                .as("with nothing to compare")
                .isEqualTo(Mode.GENTLE_START);
    }

    @Test
    void anotherLeadsByItsIntervalFromSixtyDecisionsOn() {
        assertThat(Leading.of(Map.of(Mode.GENTLE_START, GENTLE, Mode.WORTH_IT, new Leading.Result(60, 40, 31))))
                .isEqualTo(Mode.WORTH_IT);
        assertThat(Leading.of(Map.of(Mode.GENTLE_START, GENTLE, Mode.WORTH_IT, new Leading.Result(59, 40, 31))))
                .isEqualTo(Mode.GENTLE_START);
        assertThat(Leading.of(Map.of(Mode.GENTLE_START, GENTLE, Mode.WORTH_IT, new Leading.Result(60, 40, 30))))
                .isEqualTo(Mode.GENTLE_START);
    }

    @Test
    void ofSeveralTheSurestLeads() {
        assertThat(Leading.of(Map.of(
                        Mode.GENTLE_START, GENTLE,
                        Mode.WORTH_IT, new Leading.Result(60, 60, 31),
                        Mode.POPULARITY, new Leading.Result(200, 40, 38))))
                .isEqualTo(Mode.POPULARITY);
    }
}
