package app.taskaversion.privacy;

import java.util.Arrays;

/** How long answers stay as they were given, before they are rolled up into figures per task and month. */
public enum Retention {
    KEEP(0),
    ONE_YEAR(1),
    TWO_YEARS(2),
    FIVE_YEARS(5);

    private final int years;

    Retention(int years) {
        this.years = years;
    }

    /** 0 for without end. */
    public int years() {
        return years;
    }

    /** {@link #KEEP} for whatever else stands there. */
    public static Retention of(String stored) {
        return Arrays.stream(values())
                .filter(retention -> retention.name().equals(stored))
                .findFirst()
                .orElse(KEEP);
    }
}
