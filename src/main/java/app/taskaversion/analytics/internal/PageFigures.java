package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.LookBackPage;
import app.taskaversion.analytics.LookBackPage.ClearChange;
import app.taskaversion.analytics.LookBackPage.EmotionChange;
import app.taskaversion.analytics.LookBackPage.Hours;
import app.taskaversion.analytics.LookBackPage.TaskRhythm;
import app.taskaversion.analytics.LookBackPage.Week;
import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.BraveStarts;
import app.taskaversion.analytics.metric.CapacityPatterns;
import app.taskaversion.analytics.metric.Change;
import app.taskaversion.analytics.metric.ClearestChange;
import app.taskaversion.analytics.metric.DaySeries;
import app.taskaversion.analytics.metric.Effectiveness;
import app.taskaversion.analytics.metric.Ending;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.Gaps;
import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.analytics.metric.Moment;
import app.taskaversion.analytics.metric.Quantity;
import app.taskaversion.analytics.metric.Relief;
import app.taskaversion.analytics.metric.Rhythm;
import app.taskaversion.analytics.metric.TaskMeans;
import app.taskaversion.analytics.metric.TaskRhythms;
import app.taskaversion.analytics.metric.WeekPicture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the figures of a page together from one reading. Pure. */
final class PageFigures {

    private static final int MOST_RHYTHMS = 8;

    /** What a change sentence may be about; each is an answer of the person. */
    static final List<Quantity> MAY_CHANGE =
            List.of(Quantity.RELIEF, Quantity.AVERSION, Quantity.FELT_GAP, Quantity.WORTH);

    private static final Set<Quantity> PRIORS =
            Set.of(Quantity.RELIEF, Quantity.WORTH, Quantity.FELT_GAP, Quantity.DREAD_GAP);

    private final FactsQuery.Read read;
    private final Facts facts;
    private final AsOf asOf;
    private final Window window;

    /** @param from the first moment of the range */
    PageFigures(FactsQuery.Read read, AsOf asOf, Instant from) {
        this.read = read;
        this.facts = read.facts();
        this.asOf = asOf;
        this.window = new Window(from.toEpochMilli(), asOf.millis());
    }

    LookBackPage page(List<EmotionChange> emotions) {
        BraveStarts brave = BraveStarts.of(facts, asOf);
        FeltFigures felt = new FeltFigures(read, asOf, window);
        Timeline timeline = new Timeline(facts, asOf, window);
        return new LookBackPage(
                firstDay(),
                LocalDate.ofEpochDay(asOf.today()),
                week(brave),
                window.count(facts, Moment.STARTED),
                finished(),
                felt.dread(),
                felt.relief(),
                felt.times(),
                timeline.aversion(),
                CapacityPatterns.of(facts, asOf),
                rhythms(),
                hours(),
                emotions,
                timeline.brave(brave),
                LetGoFigures.of(read, window),
                timeline.starts(),
                Effectiveness.of(facts, List.of(), window.from(), window.to() + 1),
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

    private Week week(BraveStarts brave) {
        Map<Quantity, Double> usual = new EnumMap<>(Quantity.class);
        for (Quantity quantity : PRIORS) {
            usual.put(quantity, TaskMeans.of(facts, quantity, asOf).overall().value());
        }
        int today = asOf.today();
        Window days = new Window(
                asOf.days()
                        .startOf(LocalDate.ofEpochDay(today - WeekPicture.DAYS + 1L))
                        .toEpochMilli(),
                asOf.millis());
        int answers = 0;
        int letGo = 0;
        for (int row = 0; row < facts.size(); row++) {
            if (!days.holds(facts.at(Moment.ENDED, row))) {
                continue;
            }
            boolean done = facts.ending(row) == Ending.DONE;
            letGo += !done && facts.ending(row) != Ending.OPEN ? 1 : 0;
            answers += done && answered(row) ? 1 : 0;
        }
        return new Week(
                WeekPicture.of(facts, asOf, today, brave, usual),
                WeekPicture.of(facts, asOf, today - WeekPicture.DAYS, brave, usual),
                days.count(facts, Moment.STARTED),
                letGo,
                answers,
                Relief.total(facts, days.from(), days.to() + 1),
                clearest());
    }

    private boolean answered(int row) {
        return !Double.isNaN(facts.get(Measure.AVERSION_AFTER, row))
                || !Double.isNaN(facts.get(Measure.ACTUAL_RELIEF, row));
    }

    private @Nullable ClearChange clearest() {
        Gaps gaps = Gaps.of(facts, asOf);
        Map<String, Change> changes = new HashMap<>();
        for (Quantity quantity : MAY_CHANGE) {
            changes.put(
                    quantity.name(),
                    Change.of(quantity.name(), DaySeries.of(facts, quantity, asOf, 2 * Change.WINDOW_DAYS), gaps));
        }
        return ClearestChange.of(changes)
                .map(each -> new ClearChange(Quantity.valueOf(each.metric()), each.change()))
                .orElse(null);
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
    private List<TaskRhythm> rhythms() {
        TaskRhythms rhythms = TaskRhythms.of(facts, asOf);
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
