package brokenhouse.beta.sums;

/** A part of a feature that is not its API. */
public final class BetaSums {

    private BetaSums() {}

    public static String name() {
        return "sums";
    }
}
