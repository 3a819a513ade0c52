package app.taskaversion.analytics;

import org.jspecify.annotations.Nullable;

/** How far back a page looks. Days are the person's own, today included. */
public enum LookBackRange {
    WEEK(7),
    MONTH(28),
    QUARTER(90),
    YEAR(365),
    ALL(null);

    private final @Nullable Integer days;

    LookBackRange(@Nullable Integer days) {
        this.days = days;
    }

    /** Absent: everything there is. */
    public @Nullable Integer days() {
        return days;
    }
}
