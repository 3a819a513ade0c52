package app.taskaversion.analytics;

import java.util.List;

/**
 * Guess and answer of the same person on the same scale: how bad will it be, how bad was it. (metrics §12.1 feltGap)
 *
 * @param latest at most 50 pairs, the latest first
 */
public record FeltPairs(List<Pair> latest) {

    /** From how many pairs on a sentence may generalise. */
    public static final int ENOUGH = 3;

    /** Both 0–100. */
    public record Pair(double guess, double felt) {

        /** Positive means easier than feared. */
        public double gap() {
            return guess - felt;
        }
    }

    public FeltPairs {
        latest = List.copyOf(latest);
    }

    public int n() {
        return latest.size();
    }

    public boolean enough() {
        return n() >= ENOUGH;
    }

    public int easier() {
        return (int) latest.stream().filter(pair -> pair.gap() > 0).count();
    }

    public int same() {
        return (int) latest.stream().filter(pair -> pair.gap() == 0).count();
    }

    public int harder() {
        return (int) latest.stream().filter(pair -> pair.gap() < 0).count();
    }
}
