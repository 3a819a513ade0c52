package app.taskaversion.recommendation.model;

/** How much a person has started so far, in the four steps in which predictions are judged. (recommender §2.7) */
public enum History {
    FIRST_FIVE(5),
    FIRST_THIRTY(30),
    FIRST_HUNDRED(100),
    LONG(Integer.MAX_VALUE);

    private final int below;

    History(int below) {
        this.below = below;
    }

    /** 0 for whoever begins, up to 3. Stored with a model: the order stays. */
    @SuppressWarnings("EnumOrdinal")
    public int step() {
        return ordinal();
    }

    /** @param instances how many things were started before */
    public static History of(int instances) {
        for (History history : values()) {
            if (instances < history.below) {
                return history;
            }
        }
        return LONG;
    }
}
