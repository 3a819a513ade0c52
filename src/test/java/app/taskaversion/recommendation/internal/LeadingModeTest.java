package app.taskaversion.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.AccountErased;
import app.taskaversion.account.DataWithdrawn;
import app.taskaversion.analytics.AdvicePage;
import app.taskaversion.analytics.AdviceService;
import app.taskaversion.analytics.metric.LoggedDecision;
import app.taskaversion.analytics.metric.MeanReward;
import app.taskaversion.analytics.metric.TurnDay;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.rule.Mode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadingModeTest {

    private static final OwnerId ANNA = new OwnerId(UUID.fromString("00000000-0000-7000-8000-00000000000a"));
    private static final OwnerId BERT = new OwnerId(UUID.fromString("00000000-0000-7000-8000-00000000000b"));
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final DayBoundary DAYS = new DayBoundary(ZoneOffset.UTC, LocalTime.MIDNIGHT);
    private static final Map<String, MeanReward> WORTH_IT_LEADS = Map.of(
            Mode.GENTLE_START.key(), new MeanReward(60, 10, 8, 12),
            Mode.WORTH_IT.key(), new MeanReward(60, 20, 18, 22));

    /** Results that change while nobody asks. */
    private final class Results implements AdviceService {

        @Override
        public AdvicePage read(Instant now, DayBoundary days) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, MeanReward> rewards(Instant now, DayBoundary days) {
            return rewards;
        }

        @Override
        public List<LoggedDecision> settled(Instant from, Instant now, DayBoundary days) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<TurnDay> compared(Instant now, DayBoundary days) {
            throw new UnsupportedOperationException();
        }
    }

    private Map<String, MeanReward> rewards = WORTH_IT_LEADS;
    private final CurrentOwner owner = new CurrentOwner();
    private final LeadingMode leading = new LeadingMode(new Results(), owner);

    private Mode of(OwnerId person, Instant now) {
        return owner.callAs(person, () -> leading.of(new Ask(now, DAYS, null)));
    }

    @Test
    void itIsSettledForTheDayAndForEachPersonApart() {
        assertThat(of(ANNA, NOON)).isEqualTo(Mode.WORTH_IT);
        rewards = Map.of();
        assertThat(of(ANNA, NOON.plus(Duration.ofHours(11)))).isEqualTo(Mode.WORTH_IT);
        assertThat(of(BERT, NOON)).isEqualTo(Mode.GENTLE_START);
        assertThat(of(ANNA, NOON.plus(Duration.ofHours(12)))).isEqualTo(Mode.GENTLE_START);
    }

    @Test
    void whatWasTakenBackDecidesNothingAnyMore() {
        assertThat(of(ANNA, NOON)).isEqualTo(Mode.WORTH_IT);
        assertThat(of(BERT, NOON)).isEqualTo(Mode.WORTH_IT);
        rewards = Map.of();
        leading.onWithdrawn(new DataWithdrawn(ANNA));
        assertThat(of(ANNA, NOON)).isEqualTo(Mode.GENTLE_START);
        assertThat(of(BERT, NOON)).isEqualTo(Mode.WORTH_IT);
        leading.onErased(new AccountErased(BERT));
        assertThat(of(BERT, NOON)).isEqualTo(Mode.GENTLE_START);
    }
}
