package app.taskaversion.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class AccountPasswordEncoderTest {

    private final AccountPasswordEncoder encoder = new AccountPasswordEncoder(4, 2);

    @Test
    void aPasswordIsHashedByBcryptAndKnownAgain() {
        String stored = encoder.encode("lantern otter violin");
        assertThat(stored).startsWith("{bcrypt}$2a$04$").hasSizeLessThan(255);
        assertThat(encoder.matches("lantern otter violin", stored)).isTrue();
        assertThat(encoder.matches("lantern otter violins", stored)).isFalse();
        assertThat(encoder.encode("lantern otter violin")).isNotEqualTo(stored);
    }

    @Test
    void theSameKeysOnAnotherKeyboardAreTheSamePassword() {
        String composed = "Gr\u00fc\u00dfe aus K\u00f6ln";
        String decomposed = "Gru\u0308\u00dfe aus Ko\u0308ln";
        assertThat(encoder.matches(decomposed, encoder.encode(composed))).isTrue();
        assertThat(encoder.matches("\uff41\uff42\uff43 lantern otter", encoder.encode("abc lantern otter")))
                .isTrue();
    }

    @Test
    void aLongPasswordCountsToItsLastCharacter() {
        String first = "\u043f\u0430\u0440\u043e\u043b\u044c ".repeat(12) + "a";
        String second = "\u043f\u0430\u0440\u043e\u043b\u044c ".repeat(12) + "b";
        String stored = encoder.encode(first);
        assertThat(stored).startsWith("{hmac-bcrypt}").hasSizeLessThan(255);
        assertThat(encoder.matches(first, stored)).isTrue();
        assertThat(encoder.matches(second, stored)).isFalse();
        assertThat(encoder.encode(first)).isNotEqualTo(stored);
    }

    @Test
    void bytesDecideNotCharacters() {
        assertThat(encoder.encode("\u00e4".repeat(36))).startsWith("{bcrypt}");
        assertThat(encoder.encode("\u00e4".repeat(37))).startsWith("{hmac-bcrypt}");
        assertThat(encoder.encode("a".repeat(72))).startsWith("{bcrypt}");
        assertThat(encoder.encode("a".repeat(73))).startsWith("{hmac-bcrypt}");
    }

    /** bcrypt alone would read the first 72 bytes and be content. */
    @Test
    void whatGoesOnAfterARightStartIsWrong() {
        assertThat(encoder.matches("a".repeat(73), encoder.encode("a".repeat(72))))
                .isFalse();
    }

    @Test
    void aHashWithAnOlderCostIsReplacedAtTheNextSignIn() {
        AccountPasswordEncoder dearer = new AccountPasswordEncoder(5, 1);
        assertThat(dearer.upgradeEncoding(encoder.encode("lantern otter violin")))
                .isTrue();
        assertThat(dearer.upgradeEncoding(dearer.encode("lantern otter violin")))
                .isFalse();
    }

    @Test
    void theCostInUseIsTwelve() {
        assertThat(DoorConfiguration.COST).isEqualTo(12);
        assertThat(new BCryptPasswordEncoder(DoorConfiguration.COST)
                        .upgradeEncoding(new BCryptPasswordEncoder(11).encode("x")))
                .isTrue();
    }

    @Test
    void noMoreThanAFewAreHashedAtOnce() throws InterruptedException {
        AccountPasswordEncoder none = new AccountPasswordEncoder(4, 0);
        List<Throwable> refused = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        Thread waiting = new Thread(() -> {
            try {
                String unused = none.encode("lantern otter violin");
            } catch (TooBusy e) {
                refused.add(e);
            }
            done.countDown();
        });
        waiting.start();
        waiting.interrupt();
        done.await();
        assertThat(refused).hasSize(1);
        assertThatExceptionOfType(TooBusy.class).isThrownBy(() -> {
            Thread.currentThread().interrupt();
            boolean unused = none.matches("x", encoder.encode("x"));
        });
        assertThat(Thread.interrupted()).isTrue();
    }
}
