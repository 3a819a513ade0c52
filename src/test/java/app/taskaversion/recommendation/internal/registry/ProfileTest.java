package app.taskaversion.recommendation.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.model.Taught;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private static List<Example> changed(List<Example> examples, Feature feature, float by) {
        return examples.stream()
                .map(each -> {
                    float[] row = each.features().clone();
                    row[feature.column()] += by;
                    return new Example(
                            each.person(),
                            each.at(),
                            each.instances(),
                            row,
                            each.position(),
                            each.chosen(),
                            each.complete(),
                            each.net(),
                            each.logMinutes(),
                            each.stress());
                })
                .toList();
    }

    @Test
    void rowsOfTheSameKindAreNotCalledDifferent() {
        Profile profile = Profile.of(Taught.examples(1, NOW, 60, true));
        assertThat(profile.different(Taught.examples(2, NOW, 60, true))).isZero();
    }

    @Test
    void eachNumberThatMovedIsCounted() {
        Profile profile = Profile.of(Taught.examples(1, NOW, 60, true));
        List<Example> later = Taught.examples(2, NOW, 60, true);
        List<Example> one = changed(later, Feature.GUESS_AVERSION, 40);
        assertThat(profile.different(one)).isOne();
        assertThat(profile.different(changed(one, Feature.TASK_RELIEF, Float.NaN)))
                .isEqualTo(2);
        assertThat(profile.different(List.of())).isZero();
    }
}
