package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.LookBackPage;
import app.taskaversion.analytics.LookBackPage.EmotionChange;
import app.taskaversion.analytics.LookBackPage.Hours;
import app.taskaversion.analytics.LookBackPage.TaskRhythm;
import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.BraveStarts;
import app.taskaversion.analytics.metric.CapacityPatterns;
import app.taskaversion.analytics.metric.Change;
import app.taskaversion.analytics.metric.Correlations;
import app.taskaversion.analytics.metric.Draws;
import app.taskaversion.analytics.metric.Effectiveness;
import app.taskaversion.analytics.metric.Ending;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.analytics.metric.Means;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.analytics.metric.Moment;
import app.taskaversion.analytics.metric.Quantity;
import app.taskaversion.analytics.metric.Rhythm;
import app.taskaversion.analytics.metric.TaskMeans;
import app.taskaversion.analytics.metric.TaskRhythms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts the figures of a page together from one reading. Pure. */
final class PageFigures {

    private static final int MOST_RHYTHMS = 8;
    private static final int YEAR = 365;

    /** What a change sentence may be about; each is an answer of the person. */
    static final List<Quantity> MAY_CHANGE =
            List.of(Quantity.RELIEF, Quantity.AVERSION, Quantity.FELT_GAP, Quantity.WORTH);

    private final FactsQuery.Read read;
    private final Facts facts;
    private final AsOf asOf;
    private final Window window;
    private final Draws draws;

    /** @param from the first moment of the range */
    PageFigures(FactsQuery.Read read, AsOf asOf, Instant from, Draws draws) {
        this.draws = draws;
        this.read = read;
        this.facts = read.facts();
        this.asOf = asOf;
        this.window = new Window(from.toEpochMilli(), asOf.millis());
    }

    LookBackPage page(List<EmotionChange> emotions) {
        LocalDate firstDay = firstDay();
        LocalDate today = LocalDate.ofEpochDay(asOf.today());
        long days = window.from() <= 0 ? YEAR : ChronoUnit.DAYS.between(firstDay, today) + 1;
        int linkDays = Math.clamp(days, Change.WINDOW_DAYS, YEAR);
        BraveStarts brave = BraveStarts.of(facts, asOf);
        Means means = new Means(facts, asOf);
        FeltFigures felt = new FeltFigures(read, means, window);
        Timeline timeline = new Timeline(facts, asOf, window);
        TaskMeans aversion = means.of(Quantity.AVERSION);
        TaskRhythms rhythms = TaskRhythms.of(facts, asOf);
        return new LookBackPage(
                firstDay,
                today,
                new WeekFigures(facts, asOf, draws).week(brave, means),
                window.count(facts, Moment.STARTED),
                finished(),
                felt.dread(),
                felt.relief(),
                felt.times(),
                timeline.aversion(aversion.overall().value()),
                HardTasks.of(read, asOf, rhythms, aversion),
                CapacityPatterns.of(facts, asOf),
                rhythms(rhythms),
                hours(),
                emotions,
                timeline.brave(brave),
                LetGoFigures.of(read, window),
                timeline.starts(),
                days >= YEAR ? timeline.startDays() : List.of(),
                Correlations.of(facts, asOf, linkDays, draws),
                linkDays,
                Effectiveness.of(facts, read.impressions(), window.from(), window.to() + 1),
                window.suspects(facts));
    }

    /** The day of the range's first moment, or of the first thing where the range is everything. */
    private LocalDate firstDay() {
        long first = window.from() > 0 ? window.from() : asOf.millis();
        if (window.from() <= 0) {
            for (int row = 0; row < facts.size(); row++) {
                long created = facts.at(Moment.CREATED, row);
                first = created == Facts.NEVER ? first : Math.min(first, created);
            }
        }
        return asOf.days().dayOf(Instant.ofEpochMilli(first));
    }

    private int finished() {
        int count = 0;
        for (int row = 0; row < facts.size(); row++) {
            count += facts.ending(row) == Ending.DONE && window.holds(facts.at(Moment.ENDED, row)) ? 1 : 0;
        }
        return count;
    }

    private Hours hours() {
        Map<Kind, Double> minutes = new EnumMap<>(Kind.class);
        int n = 0;
        int leftOut = 0;
        for (int row = 0; row < facts.size(); row++) {
            if (facts.ending(row) != Ending.DONE || !window.holds(facts.at(Moment.ENDED, row))) {
                continue;
            }
            double took = facts.get(Measure.MINUTES, row);
            if (took > 0) {
                minutes.merge(facts.kind(row), took, Double::sum);
                n++;
            } else {
                leftOut++;
            }
        }
        return new Hours(minutes, n, leftOut);
    }

    /** What has waited longer than usual first, then what comes up, then by how far along it is. */
    private List<TaskRhythm> rhythms(TaskRhythms rhythms) {
        List<TaskRhythm> found = new ArrayList<>();
        for (int task = 0; task < facts.tasks(); task++) {
            Rhythm rhythm = rhythms.of(task);
            if (rhythm.typicalDays() > 0) {
                found.add(new TaskRhythm(read.tasks().get(task), rhythm));
            }
        }
        found.sort(Comparator.comparing((TaskRhythm each) -> order(each.rhythm().label()))
                .thenComparing(each -> -each.rhythm().n())
                .thenComparing(TaskRhythm::task));
        return List.copyOf(found.subList(0, Math.min(MOST_RHYTHMS, found.size())));
    }

    private static int order(Rhythm.Label label) {
        return switch (label) {
            case WAITED_LONGER_THAN_USUAL -> 0;
            case COMING_UP -> 1;
            case NONE -> 2;
        };
    }
}
