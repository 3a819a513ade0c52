package app.taskaversion.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** RFC 6238, appendix B; six digits are the last six of its eight. */
    private static final String RFC_SECRET = Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(RFC_SECRET, second)).isEqualTo(code);
        assertThat(Totp.step(RFC_SECRET, code, Instant.ofEpochSecond(second)).getAsLong())
                .isEqualTo(second / 30);
    }

    @Test
    void aClockThatIsHalfAMinuteOffIsFineAndMoreIsNot() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        assertThat(Totp.step(RFC_SECRET, "005 924", now.plusSeconds(30))).isPresent();
        assertThat(Totp.step(RFC_SECRET, "005924", now.minusSeconds(30))).isPresent();
        assertThat(Totp.step(RFC_SECRET, "005924", now.plusSeconds(60))).isEmpty();
        assertThat(Totp.step(RFC_SECRET, "", now)).isEmpty();
    }

    @Test
    void eachSecretIsNewAndLongEnough() {
        assertThat(Totp.newSecret()).hasSize(32).isNotEqualTo(Totp.newSecret());
    }

    @Test
    void theAddressIsWhatAppsRead() {
        assertThat(Totp.address("ABC", "Task Aversion System", "miriam k"))
                .isEqualTo(
                        "otpauth://totp/Task%20Aversion%20System:miriam%20k?secret=ABC&issuer=Task%20Aversion%20System");
    }

    /** RFC 4648, chapter 10, without the padding. */
    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void base32IsThatOfTheStandard(String text, String encoded) {
        assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
        assertThat(Base32.decode(encoded)).isEqualTo(text.getBytes(StandardCharsets.US_ASCII));
        assertThatIllegalArgumentException().isThrownBy(() -> Base32.decode("AB1!"));
    }
}
