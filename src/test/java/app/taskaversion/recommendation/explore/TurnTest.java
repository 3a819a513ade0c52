package app.taskaversion.recommendation.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final String PERSON = "0193b3c5-0000-7000-8000-000000000001";

    @Test
    void theSameQuestionHasTheSameAnswerForEver() {
        // Written down once: another answer would change whose turn a day was after it had begun.
        assertThat(Turn.of("rules-or-model-1", PERSON, DAY)).isEqualTo(Turn.of("rules-or-model-1", PERSON, DAY));
        assertThat(IntStream.range(0, 14)
                        .mapToObj(day -> Arm.of(PERSON, DAY.plusDays(day)).key())
                        .toList())
                .containsExactly(FORTNIGHT);
        assertThat(Turn.of("a", PERSON, null)).isNotEqualTo(Turn.of("b", PERSON, null));
        assertThat(Turn.of("a", PERSON, DAY)).isNotEqualTo(Turn.of("a", PERSON, null));
    }

    /** By another implementation of SHA-256: the first eight bytes as a fraction of 2^64, below a half. */
    private static final String[] FORTNIGHT = {
        "ml", "rules", "rules", "rules", "rules", "ml", "rules", "ml", "ml", "ml", "rules", "rules", "rules", "rules"
    };

    @Test
    void halfOfTheDaysAndHalfOfThePeopleAreTheRules() {
        int people = 200;
        int days = 100;
        long rules = IntStream.range(0, people)
                .mapToLong(person -> IntStream.range(0, days)
                        .filter(day -> Arm.of(new UUID(7, person).toString(), DAY.plusDays(day)) == Arm.RULES)
                        .count())
                .sum();
        // Five standard deviations of a fair coin.
        assertThat((double) rules / people / days).isCloseTo(0.5, within(5 * 0.5 / Math.sqrt(people * days)));
    }

    @Test
    void dayAfterDayIsNoPattern() {
        long changes = IntStream.range(0, 2_000)
                .filter(day -> Arm.of(PERSON, DAY.plusDays(day)) != Arm.of(PERSON, DAY.plusDays(day + 1)))
                .count();
        assertThat(changes / 2_000.0).isCloseTo(0.5, within(0.06));
    }

    @Test
    void itIsNeverOne() {
        assertThat(IntStream.range(0, 1_000).mapToDouble(i -> Turn.of("x" + i, PERSON, null)))
                .allSatisfy(turn -> assertThat(turn).isBetween(0.0, Math.nextDown(1.0)));
    }
}
