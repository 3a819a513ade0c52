package app.taskaversion.account.internal;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords that are longer than bcrypt reads: their HMAC-SHA-256 in base64 (44 bytes) is hashed. The key is random for
 * each password and stored with it, as {@code key$hash}. It is not {@code SECRET_KEY}, because a changed key must not
 * lose anybody's password; its work is that a hash of the same password from elsewhere is of no use here.
 */
class LongPasswords implements PasswordEncoder {

    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PasswordEncoder bcrypt;

    LongPasswords(PasswordEncoder bcrypt) {
        this.bcrypt = bcrypt;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        if (password == null) {
            return null;
        }
        byte[] key = new byte[16];
        RANDOM.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key) + "$" + bcrypt.encode(mac(key, password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
        int end = stored == null ? -1 : stored.indexOf('$');
        if (password == null || stored == null || end < 0) {
            return false;
        }
        byte[] key = Base64.getUrlDecoder().decode(stored.substring(0, end));
        return bcrypt.matches(mac(key, password), stored.substring(end + 1));
    }

    private static String mac(byte[] key, CharSequence password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
