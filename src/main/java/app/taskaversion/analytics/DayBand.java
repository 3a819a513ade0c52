package app.taskaversion.analytics;

/** Parts of a day, by the clock on the wall. */
public enum DayBand {
    EARLY(4),
    MORNING(9),
    MIDDAY(11),
    AFTERNOON(14),
    EVENING(17);

    private final int firstHour;

    DayBand(int firstHour) {
        this.firstHour = firstHour;
    }

    /** From which hour on; it ends where the next begins, and the evening goes on to 4 in the morning. */
    public int firstHour() {
        return firstHour;
    }

    public static DayBand of(int hour) {
        DayBand found = EVENING;
        for (DayBand band : values()) {
            if (hour >= band.firstHour) {
                found = band;
            }
        }
        return hour < EARLY.firstHour ? EVENING : found;
    }
}
