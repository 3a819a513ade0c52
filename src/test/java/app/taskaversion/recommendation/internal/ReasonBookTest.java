package app.taskaversion.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.recommendation.Why;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReasonBookTest {

    @Test
    void reasonsComeBackAsTheyWereSaid() {
        List<Why> reasons = List.of(
                new Why.Finished(4, 5), new Why.Due(Instant.parse("2026-11-28T12:00:00Z")), new Why.LittleEnergy());

        String stored = JsonMapper.shared().writeValueAsString(ReasonBook.write(reasons));

        assertThat(ReasonBook.read(stored)).isEqualTo(reasons);
    }

    @Test
    void whatThisVersionDoesNotKnowIsLeftOut() {
        String stored = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "why",
                        List.of(
                                Map.of("is", "Later", "x", 1),
                                Map.of("is", "Finished", "finished", 1, "attempts", 2))));

        assertThat(ReasonBook.read(stored)).containsExactly(new Why.Finished(1, 2));
        assertThat(ReasonBook.read("no JSON")).isEmpty();
        assertThat(ReasonBook.read(null)).isEmpty();
    }
}
