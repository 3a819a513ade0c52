package app.taskaversion.recommendation;

/** How far a model came. (recommender §2.11) */
public enum ModelStatus {
    /** Learned, nothing more. */
    TRAINED,
    /** Asked beside the rules for three days; nobody sees what it says. */
    SHADOW,
    /** Shown to every tenth of those who agreed, for a week or two. */
    CANARY,
    /** Shown to everybody who agreed. At most one at a time. */
    ACTIVE,
    /** Was shown, or waited, and is not any more. */
    RETIRED,
    /** Never good enough. */
    REJECTED;

    /** Whether it is asked at all. */
    public boolean isAsked() {
        return this == SHADOW || this == CANARY || this == ACTIVE;
    }

    /** Whether it waits to be shown to everybody. */
    public boolean isOnItsWay() {
        return this == TRAINED || this == SHADOW || this == CANARY;
    }
}
