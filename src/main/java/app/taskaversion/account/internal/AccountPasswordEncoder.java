package app.taskaversion.account.internal;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * bcrypt through Spring's {@link DelegatingPasswordEncoder}. Passwords are normalised (NFKC), so that the same keys give
 * the same password on every keyboard. bcrypt looks at 72 bytes only, so a longer one goes through {@link LongPasswords}
 * first, under an encoder id of its own. Hashing takes all of a core for a while, so only a few run at once; who waits
 * too long is told to come back. (quality §5)
 */
class AccountPasswordEncoder implements PasswordEncoder {

    static final int BCRYPT_BYTES = 72;

    private static final String SHORT = "bcrypt";
    private static final String LONG = "hmac-bcrypt";
    private static final long PATIENCE_MS = 3_000;

    private final DelegatingPasswordEncoder shortOnes;
    private final DelegatingPasswordEncoder longOnes;
    private final Semaphore turns;

    /** @param strength of bcrypt: 2 to this power rounds */
    AccountPasswordEncoder(int strength, int atOnce) {
        PasswordEncoder bcrypt = new BCryptPasswordEncoder(strength);
        Map<String, PasswordEncoder> encoders = Map.of(SHORT, bcrypt, LONG, new LongPasswords(bcrypt));
        this.shortOnes = new DelegatingPasswordEncoder(SHORT, encoders);
        this.longOnes = new DelegatingPasswordEncoder(LONG, encoders);
        this.turns = new Semaphore(atOnce, true);
    }

    /** The form that counts. */
    static String normal(CharSequence typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    private static boolean isLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > BCRYPT_BYTES;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence typed) {
        if (typed == null) {
            return null;
        }
        String password = normal(typed);
        return inTurn(() -> (isLong(password) ? longOnes : shortOnes).encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence typed, @Nullable String stored) {
        if (typed == null || stored == null) {
            return false;
        }
        String password = normal(typed);
        boolean tooLong = stored.startsWith("{" + SHORT + "}") && isLong(password);
        // Cut and still hashed: the answer must take as long as any other.
        String hashed = tooLong ? password.substring(0, 18) : password;
        return inTurn(() -> shortOnes.matches(hashed, stored)) && !tooLong;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String stored) {
        return stored != null && !stored.startsWith("{" + LONG + "}") && shortOnes.upgradeEncoding(stored);
    }

    private <T> T inTurn(Supplier<T> hashing) {
        try {
            if (!turns.tryAcquire(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        try {
            return hashing.get();
        } finally {
            turns.release();
        }
    }
}
