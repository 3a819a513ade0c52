package app.taskaversion.analytics;

import java.util.Arrays;
import java.util.List;

/** A figure of the week as <em>Now</em> can show it. The first five are always there, of the others up to four. */
public enum SummaryFigure {
    /** Relief that was felt, 0–100, drawn towards the usual where answers are few. */
    RELIEF(Unit.RATING),
    /** Relief × time of one thing, mean, in relief-hours. */
    RELIEF_TIME(Unit.RELIEF_HOURS),
    /** Relief × time of all things, in relief-hours; sleep does not count. */
    TOTAL_RELIEF(Unit.RELIEF_HOURS),
    TIME(Unit.MINUTES),
    BRAVE(Unit.COUNT),
    STARTED(Unit.COUNT),
    FINISHED(Unit.COUNT),
    LET_GO(Unit.COUNT),
    WORK_TIME(Unit.MINUTES),
    SELF_CARE_TIME(Unit.MINUTES),
    PLAY_TIME(Unit.MINUTES),
    SLEEP_TIME(Unit.MINUTES),
    SELF_CARE_DAYS(Unit.DAYS),
    /** −100…100. */
    WORTH(Unit.POINTS),
    /** Guess less answer, −100…100; positive is easier than feared. */
    EASIER(Unit.POINTS),
    /** How bad things usually seem beforehand, 0–100; fades with age, not of the week alone. */
    USUAL_DREAD(Unit.RATING),
    /** How many times the estimate things usually take; fades with age, not of the week alone. */
    TIME_FACTOR(Unit.TIMES);

    /** How many a person may add. */
    public static final int MOST_CHOSEN = 4;

    /** Those that are always there. */
    public static final List<SummaryFigure> ALWAYS = List.of(RELIEF, RELIEF_TIME, TOTAL_RELIEF, TIME, BRAVE);

    /** Those that a person may add. */
    public static final List<SummaryFigure> CHOICES =
            Arrays.stream(values()).filter(figure -> !ALWAYS.contains(figure)).toList();

    /** How a figure is read. */
    public enum Unit {
        /** 0–100, shown on the scale of the chips, 1–5. */
        RATING,
        /** −100…100. */
        POINTS,
        RELIEF_HOURS,
        MINUTES,
        COUNT,
        DAYS,
        /** A factor. */
        TIMES
    }

    private final Unit unit;

    SummaryFigure(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }
}
