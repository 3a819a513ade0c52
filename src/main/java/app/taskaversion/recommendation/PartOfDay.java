package app.taskaversion.recommendation;

import java.time.LocalTime;

/** A quarter of the day by the person's clock, as a sentence names it. */
public enum PartOfDay {
    NIGHT(0),
    MORNING(5),
    AFTERNOON(12),
    EVENING(17),
    LATE(22);

    private final int from;

    PartOfDay(int from) {
        this.from = from;
    }

    /** Late evening and night are one part. */
    public static PartOfDay of(LocalTime time) {
        PartOfDay part = NIGHT;
        for (PartOfDay each : values()) {
            part = time.getHour() >= each.from ? each : part;
        }
        return part == LATE ? NIGHT : part;
    }
}
