package app.taskaversion.analytics;

import app.taskaversion.analytics.metric.AversionDrift;
import app.taskaversion.analytics.metric.AversionScore;
import app.taskaversion.analytics.metric.BraveStarts;
import app.taskaversion.analytics.metric.CapacityPatterns;
import app.taskaversion.analytics.metric.Change;
import app.taskaversion.analytics.metric.Correlations;
import app.taskaversion.analytics.metric.CueHits;
import app.taskaversion.analytics.metric.Effectiveness;
import app.taskaversion.analytics.metric.FeltGap;
import app.taskaversion.analytics.metric.HoursGoal;
import app.taskaversion.analytics.metric.LighterThanFeared;
import app.taskaversion.analytics.metric.OffPolicy;
import app.taskaversion.analytics.metric.Relief;
import app.taskaversion.analytics.metric.Rhythm;
import app.taskaversion.analytics.metric.ShrunkMean;
import app.taskaversion.analytics.metric.TimeCalibration;
import app.taskaversion.analytics.metric.TurnEffect;
import app.taskaversion.analytics.metric.WeekPicture;
import app.taskaversion.analytics.metric.Worth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * Explains each of our figures where it stands: what it means, its unit, its version, what it rests on, what happens at
 * the edges, where it comes from, and an example that the figure's own class computes when it is shown. The words are
 * messages under {@code glossary.}; the older app's numbers have theirs under {@code classic.}, see {@link ClassicNumber}.
 */
@SuppressWarnings("ImmutableEnumChecker") // the list is one of List.of, the examples are functions without state
public enum GlossaryEntry {
    WEEK(
            WeekPicture.VERSION,
            Source.OWN,
            WorkedExamples::finished,
            "WeekWords",
            "SummaryFigure.STARTED",
            "SummaryFigure.FINISHED"),
    CHANGE(Change.VERSION, Source.BOOTSTRAP, WorkedExamples::change, "WeekWords"),
    DREAD(
            LighterThanFeared.VERSION,
            Source.FORECASTS,
            () -> FeltGap.of(75, 25),
            "FeltBlock.DREAD",
            "SummaryFigure.EASIER"),
    RELIEF_SURPRISE(Relief.VERSION, Source.FORECASTS, () -> Relief.surprise(50, 75), "FeltBlock.RELIEF"),
    RELIEF(ShrunkMean.VERSION, Source.SHRINKAGE, WorkedExamples::mean, "SummaryFigure.RELIEF"),
    TIME(TimeCalibration.VERSION, Source.PLANNING, WorkedExamples::time, "TimeBlock", "SummaryFigure.TIME_FACTOR"),
    STARTS(WeekPicture.VERSION, Source.OWN, () -> DayBand.of(10).firstHour(), "StartsBlock"),
    YEAR(WeekPicture.VERSION, Source.OWN, WorkedExamples::dayOfAnEarlyStart, "YearBlock"),
    CAPACITY(CapacityPatterns.VERSION, Source.SHRINKAGE, WorkedExamples::capacity, "CapacityBlock"),
    EMOTIONS("emotions-1.0", Source.OWN, WorkedExamples::emotion, "EmotionsBlock"),
    SUGGESTIONS(
            Effectiveness.VERSION,
            Source.SHRINKAGE,
            WorkedExamples::suggestions,
            "SuggestionsBlock",
            "AdviceWords",
            "GroupsBlock",
            "WaysBlock"),
    OTHER_WAYS(OffPolicy.VERSION, Source.OFF_POLICY, WorkedExamples::otherWays, "ChanceBlock"),
    TURNS(TurnEffect.VERSION, Source.BOOTSTRAP, WorkedExamples::turns, "TurnsBlock"),
    LINKS(Correlations.VERSION, Source.FALSE_DISCOVERIES, WorkedExamples::link, "LinksBlock"),
    AVERSION(ShrunkMean.VERSION, Source.SHRINKAGE, WorkedExamples::mean, "AversionBlock", "SummaryFigure.USUAL_DREAD"),
    HARD(AversionScore.VERSION, Source.OWN, WorkedExamples::aversionScore, "HardBlock"),
    HOURS(
            WeekPicture.VERSION,
            Source.OWN,
            WorkedExamples::hours,
            "HoursBlock",
            "SummaryFigure.TIME",
            "SummaryFigure.WORK_TIME",
            "SummaryFigure.SELF_CARE_TIME",
            "SummaryFigure.PLAY_TIME",
            "SummaryFigure.SLEEP_TIME"),
    HOURS_GOAL(HoursGoal.VERSION, Source.OWN, () -> 100 * new HoursGoal(9, 12).share(), "GoalLine"),
    SELF_CARE_DAYS(WeekPicture.VERSION, Source.OWN, WorkedExamples::selfCareDays, "SummaryFigure.SELF_CARE_DAYS"),
    BRAVE(BraveStarts.VERSION, Source.OWN, WorkedExamples::brave, "BraveBlock", "SummaryFigure.BRAVE"),
    RHYTHM(Rhythm.VERSION, Source.OWN, WorkedExamples::rhythm, "RhythmBlock"),
    LET_GO(WeekPicture.VERSION, Source.OWN, WorkedExamples::letGo, "LetGoBlock", "SummaryFigure.LET_GO"),
    RELIEF_TIME(
            Relief.VERSION,
            Source.OWN,
            () -> Relief.duration(60, 45),
            "SummaryFigure.RELIEF_TIME",
            "SummaryFigure.TOTAL_RELIEF"),
    CUES(CueHits.VERSION, Source.OWN, WorkedExamples::cueHits, "CueWords", "CuesList"),
    DRIFT(AversionDrift.VERSION, Source.OWN, () -> AversionDrift.of(25, 50, 75).orElseThrow(), "DriftPanel"),
    WORTH(Worth.VERSION, Source.OWN, WorkedExamples::worth, "SummaryFigure.WORTH");

    /** Where a formula comes from. */
    public enum Source {
        /** A rule of this app. */
        OWN,
        BOOTSTRAP,
        FORECASTS,
        SHRINKAGE,
        PLANNING,
        FALSE_DISCOVERIES,
        OFF_POLICY;

        public String messageKey() {
            return "glossary.source." + name();
        }
    }

    private final String version;
    private final Source source;
    private final DoubleSupplier example;
    private final List<String> places;

    GlossaryEntry(String version, Source source, DoubleSupplier example, String... places) {
        this.version = version;
        this.source = source;
        this.example = example;
        this.places = List.of(places);
    }

    /** Of the formula. */
    public String version() {
        return version;
    }

    public Source source() {
        return source;
    }

    /** What the figure's own class makes of the example that the words tell; not rounded. */
    public double example() {
        return example.getAsDouble();
    }

    /** Names of the parts of screens, and of the figures in them, that show it. */
    public List<String> places() {
        return places;
    }

    /** @param part such as {@code meaning} */
    public String messageKey(String part) {
        return "glossary." + name().toLowerCase(Locale.ROOT) + "." + part;
    }

    /** What is shown in a place, in the order of this list. */
    public static List<GlossaryEntry> in(String place) {
        return Arrays.stream(values())
                .filter(entry -> entry.places.contains(place))
                .toList();
    }

    /** The one that explains a figure which is a choice, such as one of the summary. */
    public static Optional<GlossaryEntry> of(Enum<?> figure) {
        return in(figure.getDeclaringClass().getSimpleName() + "." + figure.name()).stream()
                .findFirst();
    }
}
