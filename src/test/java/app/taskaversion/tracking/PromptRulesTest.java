package app.taskaversion.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.time.DayBoundary;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** When there is something to say. */
class PromptRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static Instant ago(long minutes) {
        return NOW.minus(Duration.ofMinutes(minutes));
    }

    @Nested
    class MomentumRules {

        private static @Nullable Momentum finished(long... minutesAgo) {
            return Momentum.of(
                    Arrays.stream(minutesAgo).mapToObj(PromptRulesTest::ago).toList(), NOW);
        }

        @Test
        void threeWithinNinetyMinutesAndTheLastJustNow() {
            assertThat(finished(5, 20, 60)).isEqualTo(new Momentum(3, Duration.ofMinutes(60)));
            assertThat(finished(5, 20)).isNull();
            assertThat(finished(5, 20, 90)).isNull();
            assertThat(finished(15, 20, 60)).isNull();
            assertThat(finished(14, 20, 60)).isNotNull();
        }

        @Test
        void whatLiesAheadDoesNotCount() {
            assertThat(finished(-1, 20, 60)).isNull();
            assertThat(finished()).isNull();
        }
    }

    @Nested
    class LongWorkRules {

        private static Stretch work(long from, long to) {
            return new Stretch(ago(from), ago(to));
        }

        private static @Nullable LongWork after(Stretch... work) {
            return LongWork.of(List.of(work), NOW);
        }

        @Test
        void ninetyMinutesInOneOrInPieces() {
            assertThat(after(work(95, 5))).isEqualTo(new LongWork(Duration.ofMinutes(90)));
            assertThat(after(work(94, 5))).isNull();
            assertThat(after(work(60, 0), work(120, 75))).isEqualTo(new LongWork(Duration.ofMinutes(105)));
        }

        @Test
        void aLongerPauseBeginsAnew() {
            assertThat(after(work(60, 0), work(300, 76))).isNull();
        }

        @Test
        void itIsSaidInTheMomentOnly() {
            assertThat(after(work(200, 10))).isNotNull();
            assertThat(after(work(200, 11))).isNull();
            assertThat(after(new Stretch(ago(95), null))).isEqualTo(new LongWork(Duration.ofMinutes(95)));
            assertThat(after()).isNull();
        }

        @Test
        void stretchesThatOverlapCountOnce() {
            assertThat(after(work(80, 0), work(80, 0))).isNull();
            assertThat(after(work(80, 0), work(100, 10))).isEqualTo(new LongWork(Duration.ofMinutes(100)));
        }
    }

    @Nested
    class Times {

        private static final DayBoundary DAYS = DayBoundary.in(ZoneId.of("Europe/Vienna"));

        private static boolean evening(String at) {
            return Evening.is(Instant.parse(at), DAYS);
        }

        @Test
        void anEveningLastsFromSixToTheEndOfThePersonsDay() {
            assertThat(evening("2026-11-23T16:59:59Z")).isFalse();
            assertThat(evening("2026-11-23T17:00:00Z")).isTrue();
            assertThat(evening("2026-11-24T02:59:59Z")).isTrue();
            assertThat(evening("2026-11-24T03:00:00Z")).isFalse();
        }

        @Test
        void aWeekTurnsOnSundayAndMonday() {
            assertThat(Evening.isTurnOfTheWeek(Instant.parse("2026-11-22T12:00:00Z"), DAYS))
                    .isTrue();
            assertThat(Evening.isTurnOfTheWeek(NOW, DAYS)).isTrue();
            assertThat(Evening.isTurnOfTheWeek(Instant.parse("2026-11-24T02:00:00Z"), DAYS))
                    .as("still Monday's night")
                    .isTrue();
            assertThat(Evening.isTurnOfTheWeek(Instant.parse("2026-11-24T12:00:00Z"), DAYS))
                    .isFalse();
        }

        @Test
        void sevenDaysAwayAreALongTime() {
            Instant week = NOW.minus(Duration.ofDays(7));
            assertThat(Absence.isBack(week, null, NOW)).isTrue();
            assertThat(Absence.isBack(week.plusMillis(1), null, NOW)).isFalse();
            assertThat(Absence.isBack(null, null, NOW)).as("somebody new").isFalse();
            assertThat(Absence.isBack(week, NOW.minus(Duration.ofDays(6)), NOW))
                    .as("looked around")
                    .isFalse();
            assertThat(Absence.isBack(week.minus(Duration.ofDays(9)), week, NOW))
                    .as("looked around long ago")
                    .isTrue();
        }
    }

    @Nested
    class Forecast {

        private static Finished one(@Nullable Double guess, @Nullable Double felt, long minutesAgo) {
            return new Finished(new InstanceId(UUID.randomUUID()), "Call", ago(minutesAgo), guess, felt);
        }

        @Test
        void bothDirectionsAreCountedAndThreePairsAreNeeded() {
            List<Finished> two =
                    List.of(one(75.0, 25.0, 1), one(25.0, 75.0, 2), one(null, 25.0, 3), one(50.0, null, 4));
            assertThat(EveningForecast.of(two, two)).isNull();
            List<Finished> three = List.of(one(75.0, 25.0, 1), one(25.0, 75.0, 2), one(50.0, 50.0, 3));
            assertThat(EveningForecast.of(three, List.of())).isEqualTo(new EveningForecast(true, 1, 1, 1));
            assertThat(EveningForecast.of(two, three)).isEqualTo(new EveningForecast(false, 1, 1, 1));
        }

        @Test
        void theAnswerWorthAskingForHasAGuess() {
            Finished guessed = one(50.0, null, 90);
            Finished later = one(null, null, 10);
            assertThat(EveningForecast.worthAsking(List.of(guessed, later, one(50.0, 0.0, 1))))
                    .isEqualTo(guessed);
            assertThat(EveningForecast.worthAsking(List.of(one(null, null, 20), later)))
                    .isEqualTo(later);
            assertThat(EveningForecast.worthAsking(List.of(one(null, 0.0, 20)))).isNull();
        }
    }
}
