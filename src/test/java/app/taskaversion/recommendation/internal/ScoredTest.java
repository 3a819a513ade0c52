package app.taskaversion.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.taskaversion.platform.persistence.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoredTest {

    @Test
    void tasksAndChancesComeBackInTheirOrder() {
        List<Scored> all = List.of(new Scored(Ids.next(), 0.75f), new Scored(Ids.next(), Float.NaN));

        assertThat(Scored.read(Scored.write(all))).isEqualTo(all);
        assertThat(Scored.read(new byte[0])).isEmpty();
    }

    @Test
    void whatIsCutOffIsRefused() {
        byte[] cut = java.util.Arrays.copyOf(Scored.write(List.of(new Scored(Ids.next(), 1))), 19);

        assertThatThrownBy(() -> Scored.read(cut)).isInstanceOf(IllegalArgumentException.class);
    }
}
