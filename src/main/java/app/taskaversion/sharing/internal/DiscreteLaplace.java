package app.taskaversion.sharing.internal;

import app.taskaversion.sharing.rule.Epsilon;
import app.taskaversion.sharing.rule.Noise;
import java.security.SecureRandom;

/**
 * Noise of whole numbers: z comes with chance (1 − q)/(1 + q) · q^|z|, where q = e^(−1/scale) and scale = cells · most / ε.
 * It is the difference of two geometric numbers. (recommender §2.14)
 *
 * <p>Drawn exactly, from whole random numbers by comparisons alone: logarithms of doubles have gaps and patterns in their
 * last bits from which the hidden number can be told (Mironov 2012). How: a coin of chance e^(−a/b) is made of coins a/b,
 * a/2b, a/3b … thrown until one falls; an odd number of throws has chance 1 − a/b + (a/b)²/2 − … = e^(−a/b). A geometric
 * number is its remainder below the scale, kept with such a coin, and how often a coin of 1/e held in a row. (The idea of
 * Canonne, Kamath and Steinke 2020.)
 */
final class DiscreteLaplace implements Noise {

    private final SecureRandom random;

    DiscreteLaplace(SecureRandom random) {
        this.random = random;
    }

    @Override
    public long add(long value, int cells, int most, Epsilon epsilon) {
        long scaleOver = Math.multiplyExact(Math.multiplyExact((long) cells, most), (long) epsilon.under());
        long up = geometric(scaleOver, epsilon.over());
        long down = geometric(scaleOver, epsilon.over());
        return Math.addExact(value, up - down);
    }

    /** 0 and up; k or more comes with chance e^(−k · under / over). */
    private long geometric(long over, long under) {
        long remainder;
        do {
            remainder = random.nextLong(over);
        } while (!holds(remainder, over));
        long rounds = 0;
        while (holds(1, 1)) {
            rounds++;
        }
        return Math.addExact(remainder, Math.multiplyExact(over, rounds)) / under;
    }

    /** A coin with chance e^(−a/b), for 0 ≤ a ≤ b. */
    private boolean holds(long a, long b) {
        long throwsNeeded = 1;
        while (random.nextLong(Math.multiplyExact(b, throwsNeeded)) < a) {
            throwsNeeded++;
        }
        return throwsNeeded % 2 == 1;
    }
}
