package app.taskaversion.recommendation.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.recommendation.ModelKind;
import app.taskaversion.recommendation.Shortage;
import app.taskaversion.recommendation.Shortage.Of;
import app.taskaversion.recommendation.model.Taught;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeastDataTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void eachThatIsTooLittleIsNamedWithWhatIsThere() {
        LeastData data = new LeastData(4, 799, 120, 10, 28);
        assertThat(data.shortages(ModelKind.POOLED))
                .containsExactly(
                        new Shortage(Of.PEOPLE, 10, 4),
                        new Shortage(Of.STARTED, 800, 799),
                        new Shortage(Of.ANSWERS, 200, 10));
        assertThat(new LeastData(10, 800, 120, 200, 28).shortages(ModelKind.POOLED))
                .isEmpty();
    }

    @Test
    void somebodyAloneNeedsLess() {
        assertThat(new LeastData(1, 100, 20, 50, 3).shortages(ModelKind.OWN)).isEmpty();
        assertThat(new LeastData(0, 99, 19, 50, 3).shortages(ModelKind.OWN)).hasSize(3);
    }

    @Test
    void itCountsWhatWasStartedNotFinishedAndAnswered() {
        LeastData data = LeastData.of(7, Taught.examples(1, NOW, 30, true));
        assertThat(data.people()).isEqualTo(7);
        assertThat(data.started()).isEqualTo(120);
        assertThat(data.answers() + data.unfinished()).isEqualTo(120);
        assertThat(data.unfinished()).isBetween(10, 60);
        assertThat(data.days()).isEqualTo(29);
        assertThat(LeastData.of(0, List.of())).isEqualTo(LeastData.NOTHING);
    }
}
