package app.taskaversion.experiment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private static int tried(long seed, int draws) {
        return Math.toIntExact(
                IntStream.range(0, draws).filter(i -> Blocks.tried(seed, i)).count());
    }

    @Test
    void neitherArmIsEverMoreThanTwoAhead() {
        for (long seed = 0; seed < 500; seed++) {
            for (int draws = 1; draws <= 40; draws++) {
                assertThat(Math.abs(2 * tried(seed, draws) - draws))
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void eachDrawIsAsLikelyForEither() {
        for (int number = 0; number < 12; number++) {
            int draw = number;
            long count = LongStream.range(0, 4_000)
                    .filter(seed -> Blocks.tried(seed * 7_919 + 13, draw))
                    .count();
            // 4 standard deviations of 4 000 fair draws.
            assertThat(count).as("draw %d", number).isBetween(2_000L - 127, 2_000L + 127);
        }
    }

    /** With blocks of two alone, the second of each would follow from the first. */
    @Test
    void whatComesNextCannotBeTold() {
        long same = LongStream.range(0, 4_000)
                .filter(seed -> Blocks.tried(seed, 0) == Blocks.tried(seed, 1))
                .count();
        // One block in two is long, and there the second is the same once in three.
        assertThat(same).isBetween(4_000L / 6 - 100, 4_000L / 6 + 100);
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(IntStream.range(0, 40).mapToObj(i -> Blocks.tried(5, i)).toList())
                .isEqualTo(
                        IntStream.range(0, 40).mapToObj(i -> Blocks.tried(5, i)).toList())
                .isNotEqualTo(
                        IntStream.range(0, 40).mapToObj(i -> Blocks.tried(6, i)).toList());
        assertThatThrownBy(() -> Blocks.tried(5, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
