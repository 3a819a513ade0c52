package app.taskaversion.recommendation.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.taskaversion.recommendation.ModelQuality;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Schema;
import app.taskaversion.recommendation.model.LearnedModel;
import app.taskaversion.recommendation.model.Platt;
import app.taskaversion.recommendation.model.Predictor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgedTest {

    private static Example ended(double complete) {
        return new Example(
                0, Instant.EPOCH, 9, new float[Schema.size()], 1, 1, complete, Double.NaN, Double.NaN, Double.NaN);
    }

    /** A damaged model must not keep the training busy for ever. */
    @Test
    void aModelThatSaysNoNumberIsJudgedToo() {
        LearnedModel good = Models.learned(0);
        LearnedModel none = new LearnedModel(
                "none",
                good.schemaHash(),
                good.people(),
                good.rows(),
                good.started(),
                good.trees(),
                good.choose(),
                new Platt(Double.NaN, 1),
                good.minutes(),
                good.net(),
                good.confidence());
        try (Predictor predictor = Predictor.of(none)) {
            ModelQuality quality = assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> Judged.of(predictor, List.of(ended(1), ended(0), ended(1)))
                            .quality());
            assertThat(quality.started()).isEqualTo(3);
            assertThat(quality.logLoss()).isNaN();
        }
    }
}
