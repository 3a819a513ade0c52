package app.taskaversion.account.internal;

import app.taskaversion.platform.startup.SecretKey;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * How a secret that we gave out is stored: its HMAC-SHA-256 under {@code SECRET_KEY}, in hex. Whoever reads the database
 * cannot use it, and whoever changes the key makes all of them void.
 */
@Component
class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;

    KeyedHash(SecretKey key) {
        this.key = key;
    }

    /** @param purpose what the secret is for, so that one kind is never taken for another */
    String of(String purpose, String secret) {
        return HexFormat.of().formatHex(mac(purpose + "\0" + secret));
    }

    /** A key of 32 bytes for another purpose than hashes. */
    byte[] derive(String purpose) {
        return mac("key\0" + purpose);
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
