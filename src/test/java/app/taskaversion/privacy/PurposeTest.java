package app.taskaversion.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PurposeTest {

    /** The one list for the whole product (product §5.2). */
    @Test
    void thesePurposesAndNoOthers() {
        assertThat(Arrays.stream(Purpose.values()).map(Purpose::key))
                .containsExactly(
                        "feelings",
                        "free_text",
                        "surveys",
                        "personal_model",
                        "personal_experiments",
                        "allow_experiments",
                        "pooled_training",
                        "use_survey",
                        "aggregate_export");
        assertThat(Purpose.of("surveys")).contains(Purpose.SURVEYS);
        assertThat(Purpose.of("telepathy")).isEmpty();
    }
}
