package app.taskaversion.platform.persistence.backup;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** What backups are encrypted with: at least {@value #LEAST} random bytes. */
public final class BackupKey {

    private static final int LEAST = 32;
    private static final String HMAC = "HmacSHA256";

    private final byte[] bytes;

    private BackupKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @return null if the text is not base64 of enough bytes */
    public static @Nullable BackupKey parse(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text.strip());
            return bytes.length < LEAST ? null : new BackupKey(bytes);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * HKDF with SHA-256 (RFC 5869), one block of it.
     *
     * @param purpose so that what is derived for one thing says nothing about another
     * @return 32 bytes
     */
    byte[] derive(byte[] salt, byte purpose) throws GeneralSecurityException {
        byte[] extracted = hmac(salt, bytes);
        return hmac(extracted, new byte[] {purpose, 1});
    }

    private static byte[] hmac(byte[] key, byte[] data) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(key, HMAC));
        return mac.doFinal(data);
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "BackupKey";
    }
}
