package app.taskaversion.sharing.internal;

import java.security.SecureRandom;
import java.util.Random;

/** Bytes that are the same each time, where the application asks the system for its own. */
final class SeededBytes extends SecureRandom {

    private static final long serialVersionUID = 1;

    private final Random random;

    SeededBytes(long seed) {
        random = new Random(seed);
    }

    @Override
    public void nextBytes(byte[] bytes) {
        random.nextBytes(bytes);
    }
}
