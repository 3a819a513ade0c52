package app.taskaversion.account.internal;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Random secrets that we give out. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Letters and digits that are not taken for each other: no I, L, O, U, 0, 1. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Secrets() {}

    /** 256 bits for machines: cookies and links. */
    static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * For people to type: groups of four, such as {@code 7KMQ-X2ZB}.
     *
     * @param groups each is worth about 19 bits
     */
    static String code(int groups) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < groups * 4; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** A typed code as it was given out: blanks, dashes and small letters do not matter. */
    static String typed(String code) {
        return code.strip().toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }
}
