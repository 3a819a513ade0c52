package app.taskaversion.account.internal;

import app.taskaversion.account.PasswordAdvice;
import app.taskaversion.account.PasswordService;
import app.taskaversion.platform.text.NameKey;
import com.nulabinc.zxcvbn.Feedback;
import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which passwords are good enough: 10 to 200 characters of any script, no control characters, hard to guess (zxcvbn score
 * of 3 at least), none of the 30 000 most common ones, and none of the person's own words. Everything is looked up
 * locally. (quality §5)
 */
final class PasswordPolicy {

    static final int GOOD_SCORE = 3;

    /** zxcvbn's work grows with the square of the length; what is longer than this is not guessed anyway. */
    private static final int MEASURED = 72;

    private PasswordPolicy() {}

    /** Loaded at the first use, because the word lists take a few megabytes. */
    private static final class Words {
        static final Zxcvbn ZXCVBN = new Zxcvbn();
        static final Set<String> COMMON = common();

        private static Set<String> common() {
            try {
                return StandardDictionaries.PASSWORDS_LOADER
                        .load()
                        .getRankedDictionary()
                        .keySet();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @param ownWords such as the name and the address */
    static PasswordAdvice advise(String typed, List<String> ownWords) {
        String password = AccountPasswordEncoder.normal(typed);
        int length = password.codePointCount(0, password.length());
        if (password.codePoints().anyMatch(PasswordPolicy::isUntypeable)) {
            return bad(0, "password.characters");
        }
        if (length > PasswordService.MAX) {
            return bad(0, "password.long");
        }
        if (isOwn(password, ownWords)) {
            return bad(0, "password.own");
        }
        if (Words.COMMON.contains(NameKey.of(password))) {
            return bad(0, "password.common");
        }
        Strength strength = Words.ZXCVBN.measure(
                password.substring(0, Math.min(MEASURED, password.length())),
                ownWords.stream().flatMap(PasswordPolicy::parts).toList());
        if (length < PasswordService.MIN) {
            return bad(Math.min(strength.getScore(), GOOD_SCORE - 1), "password.short");
        }
        return strength.getScore() >= GOOD_SCORE
                ? new PasswordAdvice(strength.getScore(), true, List.of())
                : new PasswordAdvice(strength.getScore(), false, feedback(strength.getFeedback()));
    }

    private static PasswordAdvice bad(int score, String key) {
        return new PasswordAdvice(score, false, List.of(key));
    }

    private static boolean isUntypeable(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.UNASSIGNED;
    }

    /** The word itself, forwards or backwards, with nothing but a few digits or signs around it. */
    private static boolean isOwn(String password, List<String> ownWords) {
        String bare = letters(password);
        String backwards = new StringBuilder(bare).reverse().toString();
        return ownWords.stream()
                .flatMap(PasswordPolicy::parts)
                .map(PasswordPolicy::letters)
                .filter(word -> word.length() > 2)
                .anyMatch(word -> word.equals(bare) || word.equals(backwards));
    }

    private static Stream<String> parts(String word) {
        return Stream.concat(Stream.of(word, word.replaceFirst("@.*", "")), Stream.of(word.split("[@. _-]", -1)))
                .filter(part -> part.length() > 2);
    }

    private static String letters(String text) {
        return NameKey.of(text).replaceAll("[^\\p{L}]", "");
    }

    private static List<String> feedback(Feedback feedback) {
        Feedback keys = feedback.withResourceBundle(new Keys());
        List<String> said = Stream.concat(Stream.of(keys.getWarning()), keys.getSuggestions().stream())
                .filter(key -> !key.isEmpty())
                .map(key -> "password." + key)
                .toList();
        return said.isEmpty() ? List.of("password.feedback.default.suggestions.useFewWords") : said;
    }

    /** Gives back the library's own keys, so that the words come from our bundle like all others. */
    private static final class Keys extends ResourceBundle {

        @Override
        protected Object handleGetObject(String key) {
            return key;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.emptyEnumeration();
        }
    }
}
