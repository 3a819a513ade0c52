package app.taskaversion.recommendation.explore;

import java.time.LocalDate;

/** What is in charge on one day of a person who agreed to comparing: rules and model take turns by the day. */
public enum Arm {
    RULES("rules"),
    MODEL("ml");

    private static final String COMPARISON = "rules-or-model-1";
    private static final double HALF = 0.5;

    private final String key;

    Arm(String key) {
        this.key = key;
    }

    /** The name in the database. */
    public String key() {
        return key;
    }

    /** @param day a day of the person, which begins when they say (at four unless they chose) */
    public static Arm of(String person, LocalDate day) {
        return Turn.of(COMPARISON, person, day) < HALF ? RULES : MODEL;
    }
}
