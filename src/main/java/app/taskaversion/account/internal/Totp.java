package app.taskaversion.account.internal;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Six digits every 30 seconds (RFC 6238, SHA-1 as all apps know it), from a secret of 160 bits in base32. */
final class Totp {

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;

    /** A phone's clock may be half a minute off in either direction. */
    private static final int DRIFT = 1;

    private Totp() {}

    static String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return Base32.encode(secret);
    }

    /** What apps read from the picture. */
    static String address(String secret, String issuer, String account) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + secret + "&issuer="
                + encoded(issuer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** @return the time step that the code belongs to; empty if it fits none around now */
    static OptionalLong step(String secret, String typed, Instant now) {
        String code = typed.replaceAll("[^0-9]", "");
        long seconds = GENERATOR.getTimeStep().toSeconds();
        long present = now.getEpochSecond() / seconds;
        return LongStream.rangeClosed(present - DRIFT, present + DRIFT)
                .filter(step -> code(secret, step * seconds).equals(code))
                .findFirst();
    }

    static String code(String secret, long epochSecond) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(Base32.decode(secret), GENERATOR.getAlgorithm()),
                    Instant.ofEpochSecond(epochSecond));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("A secret of 160 bits is a key", e);
        }
    }
}
