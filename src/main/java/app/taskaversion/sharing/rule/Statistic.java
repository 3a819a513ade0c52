package app.taskaversion.sharing.rule;

import java.util.Locale;

/** What is told of each cell beside the number of people; all 0–100. Minutes are not among them. (recommender §2.14) */
public enum Statistic {
    COMPLETION,
    RELIEF,
    STRESS,
    AVERSION;

    /** The word for it in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
