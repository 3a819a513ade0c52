package app.taskaversion.analytics;

/** An honest word for how much a prediction rests on. (product §2.5) */
public enum Confidence {
    /** Fewer than 3 answers. */
    GUESS,
    /** 3–7 answers, or more that lie far apart. */
    FAIR,
    /** 8 answers or more that lie close together. */
    STEADY;

    /** @param close whether the answers lie close together */
    public static Confidence of(int n, boolean close) {
        if (n < 3) {
            return GUESS;
        }
        return n >= 8 && close ? STEADY : FAIR;
    }
}
