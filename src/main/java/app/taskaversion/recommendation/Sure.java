package app.taskaversion.recommendation;

/**
 * How sure a learned suggestion is, in a word. The word stands for a share that is tested: of suggestions like this, so
 * many were finished within a day and felt at least as worth it as the person's usual. (recommender §2.7)
 */
public enum Sure {
    /** Fewer than five things of the person are known: no number. */
    STILL_LEARNING,
    LOW,
    MEDIUM,
    HIGH;

    /** From this share on it is {@link #HIGH}. */
    public static final double HIGH_FROM = 0.65;

    /** From this share on it is {@link #MEDIUM}. */
    public static final double MEDIUM_FROM = 0.45;

    /** From so many started things of the person on there is a number. */
    public static final int KNOWN_FROM = 5;

    /** From so many on it may be {@link #HIGH}. */
    public static final int HIGH_FROM_STARTED = 30;

    /**
     * @param share 0–1; NaN where the model says none
     * @param started how many things the person had started
     */
    public static Sure of(double share, int started) {
        if (Double.isNaN(share) || started < KNOWN_FROM) {
            return STILL_LEARNING;
        }
        if (share >= HIGH_FROM && started >= HIGH_FROM_STARTED) {
            return HIGH;
        }
        return share >= MEDIUM_FROM ? MEDIUM : LOW;
    }
}
