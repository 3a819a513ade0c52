package app.taskaversion.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.taskaversion.account.internal.Throttle.Kind;
import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final TestClock clock = new TestClock();
    private final Throttle throttle = new Throttle(clock);

    private void miss(String who, String address) {
        Throttle.Try unused = throttle.begin(Kind.LOGIN, who, address);
    }

    private long wait(String who, String address) {
        TooManyTries refused = catchThrowableOfType(TooManyTries.class, () -> miss(who, address));
        assertThat(refused).isNotNull();
        return refused.seconds();
    }

    @Test
    void afterFiveMissesThereIsAWaitThatIsSaidAndThenOneMore() {
        for (int i = 0; i < 5; i++) {
            miss("miriam", "192.0.2.1");
        }
        assertThat(wait("miriam", "192.0.2.77")).isEqualTo(30);
        clock.advance(Duration.ofSeconds(29));
        assertThat(wait("miriam", "192.0.2.1")).isEqualTo(1);
        clock.advance(Duration.ofSeconds(1));
        miss("miriam", "192.0.2.1");
        assertThat(wait("miriam", "192.0.2.1")).isEqualTo(30);
    }

    @Test
    void theOwnerIsNotLockedOutByOthers() {
        for (int i = 0; i < 5; i++) {
            miss("miriam", "198.51.100.1");
        }
        assertThatExceptionOfType(TooManyTries.class).isThrownBy(() -> miss("miriam", "198.51.100.1"));
        miss("miriam", "192.0.2.1");
    }

    @Test
    void manyPlacesTogetherAreSlowedDownToo() {
        for (int i = 0; i < 30; i++) {
            miss("miriam", "10.0." + i + ".1");
        }
        assertThat(wait("miriam", "10.0.99.1")).isLessThanOrEqualTo(10);
    }

    @Test
    void onePlaceCannotTryManyNames() {
        for (int i = 0; i < 30; i++) {
            miss("name" + i, "192.0.2.1");
        }
        assertThat(wait("another", "192.0.2.200")).isLessThanOrEqualTo(10);
        miss("another", "192.0.3.1");
    }

    @Test
    void thereIsALimitForEverybodyTogether() {
        for (int i = 0; i < 300; i++) {
            miss("name" + i, "10." + i / 200 + "." + i % 200 + ".1");
        }
        assertThat(wait("one more", "172.16.0.1")).isEqualTo(1);
    }

    @Test
    void whatWasRightDoesNotCount() {
        for (int i = 0; i < 100; i++) {
            throttle.begin(Kind.LOGIN, "miriam", "192.0.2.1").wasRight();
        }
        miss("miriam", "192.0.2.1");
    }

    @Test
    void aRefusedTryTakesNothingFromTheOthers() {
        for (int i = 0; i < 5; i++) {
            miss("miriam", "192.0.2.1");
        }
        for (int i = 0; i < 100; i++) {
            assertThat(wait("miriam", "192.0.2.1")).isEqualTo(30);
        }
        for (int i = 0; i < 25; i++) {
            miss("name" + i, "192.0.2.1");
        }
    }

    @Test
    void namesThatDoNotExistWaitJustAsLong() {
        for (int i = 0; i < 5; i++) {
            miss("no such name", "192.0.2.1");
        }
        assertThat(wait("no such name", "192.0.2.1")).isEqualTo(30);
    }

    @Test
    void guestsAreCountedByWhereTheyComeFrom() {
        for (int i = 0; i < 30; i++) {
            throttle.begin(Kind.GUEST, "", "192.0.2." + i);
        }
        assertThatExceptionOfType(TooManyTries.class).isThrownBy(() -> throttle.begin(Kind.GUEST, "", "192.0.2.99"));
        miss("miriam", "192.0.2.1");
    }
}
