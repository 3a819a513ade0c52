package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.analytics.metric.CueHits.Plan;
import app.taskaversion.platform.time.DayBoundary;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CueHitsTest {

    private static final DayBoundary DAYS = DayBoundary.in(ZoneOffset.UTC);
    private static final Instant PLANNED = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-24T03:59:59Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-11-24T04:00:00Z");

    private static CueHits of(Instant now, Plan... plans) {
        return CueHits.of(List.of(plans), DAYS, now);
    }

    private static Plan started(@Nullable Instant at, boolean came) {
        return new Plan(PLANNED, null, false, at, came);
    }

    @Test
    void aStartOnTheDayOfThePlanCounts() {
        assertThat(of(NEXT_DAY, started(EVENING, false))).isEqualTo(new CueHits(1, 1, 0));
    }

    @Test
    void aLaterStartCountsOnlyIfTheCueWasSaidToBeHere() {
        assertThat(of(NEXT_DAY, started(NEXT_DAY, false))).isEqualTo(new CueHits(1, 0, 0));
        assertThat(of(NEXT_DAY, started(NEXT_DAY, true))).isEqualTo(new CueHits(1, 1, 0));
    }

    @Test
    void aPlanOfTodayIsOpenAndOneOfYesterdayIsNot() {
        assertThat(of(EVENING, started(null, false))).isEqualTo(new CueHits(0, 0, 1));
        assertThat(of(NEXT_DAY, started(null, false))).isEqualTo(new CueHits(1, 0, 0));
    }

    @Test
    void somethingElsePlannedInsteadDecidesItAndLettingGoOnThatDayDoesNot() {
        Instant soon = PLANNED.plus(Duration.ofHours(2));
        assertThat(of(soon, new Plan(PLANNED, soon, false, null, false))).isEqualTo(new CueHits(1, 0, 0));
        assertThat(of(soon, new Plan(PLANNED, soon, true, null, false))).isEqualTo(new CueHits(0, 0, 0));
        assertThat(of(NEXT_DAY, new Plan(PLANNED, NEXT_DAY, true, null, false))).isEqualTo(new CueHits(1, 0, 0));
    }
}
