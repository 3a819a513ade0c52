package app.taskaversion.tracking.ui;

import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Whether the Now card asks how bad it will be, or shows how it was the last times. Never both, so that a guess is not
 * drawn to the past. Below five pairs it asks; from five on about one time in three. The draw is fixed by person, task
 * and number of pairs, so that a reload changes nothing. (product §2.4 note c, §2.5)
 */
final class AskOrShow {

    private static final int ALWAYS_BELOW = 5;
    private static final double SHARE = 1 / 3.0;

    private AskOrShow() {}

    /** @param pairs how many guesses of this task stand beside an answer */
    static boolean asks(UUID person, UUID task, int pairs) {
        if (pairs < ALWAYS_BELOW) {
            return true;
        }
        long seed = person.getMostSignificantBits() * 31 + person.getLeastSignificantBits();
        seed = seed * 31 + task.getMostSignificantBits();
        seed = seed * 31 + task.getLeastSignificantBits() + pairs;
        return new SplittableRandom(seed).nextDouble() < SHARE;
    }
}
