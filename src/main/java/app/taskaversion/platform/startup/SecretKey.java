package app.taskaversion.platform.startup;

import app.taskaversion.platform.error.StartRefused;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Signs what must not be forged: remembered logins and secret links. At least 32 random bytes. A changed key signs
 * everybody out and loses nothing. (quality §5)
 */
public final class SecretKey {

    static final String VARIABLE = "SECRET_KEY";
    static final int BYTES = 32;

    private final byte[] bytes;

    private SecretKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws StartRefused if the text is not base64 of at least 32 bytes; the text is not repeated */
    static SecretKey parse(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.strip().replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException e) {
            throw new StartRefused("startup.secretKey.invalid");
        }
        if (bytes.length < BYTES) {
            throw new StartRefused("startup.secretKey.invalid");
        }
        return new SecretKey(bytes);
    }

    static SecretKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SecretKey(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "SecretKey";
    }
}
