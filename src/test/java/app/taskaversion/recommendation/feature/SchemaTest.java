package app.taskaversion.recommendation.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void theHashIsOfNamesOrderAndTransform() {
        String hash = Schema.hash(1, List.of("A", "B"));
        assertThat(hash).matches("[0-9a-f]{64}").isEqualTo(Schema.hash(1, List.of("A", "B")));
        assertThat(hash)
                .isNotEqualTo(Schema.hash(2, List.of("A", "B")))
                .isNotEqualTo(Schema.hash(1, List.of("B", "A")))
                .isNotEqualTo(Schema.hash(1, List.of("A")));
    }

    @Test
    void theHashIsThatOfTheFeatures() {
        assertThat(Schema.names()).hasSize(Schema.size()).endsWith("POSITION");
        assertThat(Schema.hash()).isEqualTo(Schema.hash(Schema.TRANSFORM, Schema.names()));
    }
}
