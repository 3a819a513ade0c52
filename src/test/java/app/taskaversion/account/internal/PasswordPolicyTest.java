package app.taskaversion.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.PasswordAdvice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static PasswordAdvice advise(String password) {
        return PasswordPolicy.advise(password, List.of("Miriam", "miriam.k@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lantern otter violin",
                "tR5#kq9!zLmw",
                "\u043a\u043e\u0440\u043e\u0432\u0430 \u0438 \u0441\u043a\u0440\u0438\u043f\u043a\u0430",
                "\u732b\u304c\u7a93\u306e\u4e0a\u3067\u7720\u3063\u3066\u3044\u308b",
                "  leading and trailing blanks  "
            })
    void whatIsHardToGuessIsGoodInAnyScript(String password) {
        assertThat(advise(password))
                .isEqualTo(new PasswordAdvice(advise(password).score(), true, List.of()));
        assertThat(advise(password).score()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void sixtyFourCharactersAndMoreAreWelcome() {
        String sentence = "my grandmother kept nine grey geese behind the yellow house near Graz";
        assertThat(sentence.length()).isGreaterThan(64);
        assertThat(advise(sentence).good()).isTrue();
        assertThat(advise(sentence.repeat(2)).good()).isTrue();
        assertThat(advise(sentence.repeat(3)).messageKeys()).containsExactly("password.long");
    }

    @ParameterizedTest
    @CsvSource({
        "tR5#kq9!z, password.short",
        "password123, password.common",
        "PassWord123, password.common",
        "Miriam123456, password.own",
        "mairim-99999, password.own",
        "miriam.k1234!, password.own"
    })
    void theReasonIsSaid(String password, String reason) {
        assertThat(advise(password).good()).isFalse();
        assertThat(advise(password).messageKeys()).startsWith(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"correcthorse", "qwertzuiop12", "aaaaaaaaaaaa", "summer2024", "abcabcabcabc", "1234567891011"})
    void whatIsEasyToGuessGetsAdvice(String password) {
        assertThat(advise(password).good()).isFalse();
        assertThat(advise(password).messageKeys()).isNotEmpty().allMatch(key -> key.startsWith("password."));
    }

    @Test
    void tenCharactersAreCountedAsPeopleCount() {
        String nine =
                "\ud83e\udd8a\ud83c\udfbb\ud83c\udfee\ud83d\udc19\ud83e\udd94\ud83e\uddf2\ud83e\udead\ud83e\udebf\ud83e\udd52";
        assertThat(nine.codePointCount(0, nine.length())).isEqualTo(9);
        assertThat(advise(nine).messageKeys()).containsExactly("password.short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lantern\u0000otter violin", "lantern\notter violin", "lantern otter \ud800 violin"})
    void whatCannotBeTypedEverywhereIsRefused(String password) {
        assertThat(advise(password).messageKeys()).containsExactly("password.characters");
    }
}
