package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.DayBand;
import app.taskaversion.analytics.LookBackPage;
import app.taskaversion.analytics.LookBackPage.DayCount;
import app.taskaversion.analytics.LookBackPage.StartTimes;
import app.taskaversion.analytics.LookBackPage.WeekCount;
import app.taskaversion.analytics.LookBackPage.WeekMean;
import app.taskaversion.analytics.WeekBeside;
import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.BraveStarts;
import app.taskaversion.analytics.metric.Estimate;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.LocalDays;
import app.taskaversion.analytics.metric.Moment;
import app.taskaversion.analytics.metric.Observation;
import app.taskaversion.analytics.metric.Quantity;
import app.taskaversion.analytics.metric.ShrunkMean;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Figures along the calendar: by week, by weekday and time of day. Pure. */
final class Timeline {

    private static final int WEEKDAYS = 7;
    private static final int HOURS = 24;

    /** The weekday of 1970-01-01, counted from Monday as 0. */
    private static final int THURSDAY = 3;

    private final Facts facts;
    private final AsOf asOf;
    private final Window window;

    Timeline(Facts facts, AsOf asOf, Window window) {
        this.facts = facts;
        this.asOf = asOf;
        this.window = window;
    }

    /**
     * Dread before the start by week. Weeks with few answers are drawn towards the person's own mean, and their band is
     * wide. A week without an answer is not there.
     *
     * @param usual the person's own mean
     */
    List<WeekMean> aversion(double usual) {
        return means(Quantity.AVERSION, usual);
    }

    private List<WeekMean> means(Quantity quantity, double usual) {
        ShrunkMean mean = ShrunkMean.ofRating(usual);
        List<WeekMean> means = new ArrayList<>();
        answers(quantity).all.forEach((week, answers) -> {
            Estimate estimate = mean.of(answers);
            means.add(new WeekMean(week, estimate.value(), estimate.low80(), estimate.high80(), estimate.n()));
        });
        return List.copyOf(means);
    }

    private ByWeek<List<Observation>> answers(Quantity quantity) {
        ByWeek<List<Observation>> weeks = new ByWeek<>(ArrayList::new);
        for (int row = 0; row < facts.size(); row++) {
            double answer = quantity.of(facts, row);
            long at = quantity.at(facts, row);
            if (!Double.isNaN(answer) && window.holds(at)) {
                weeks.at(at).add(new Observation(answer, 0));
            }
        }
        return weeks;
    }

    /** Every week from this Monday to today's. */
    List<WeekBeside> beside(LocalDate first) {
        Map<LocalDate, WeekMean> relief = byWeek(Quantity.RELIEF);
        Map<LocalDate, WeekMean> gap = byWeek(Quantity.FELT_GAP);
        ByWeek<int[]> starts = new ByWeek<>(() -> new int[1]);
        for (int row = 0; row < facts.size(); row++) {
            long started = facts.at(Moment.STARTED, row);
            if (window.holds(started)) {
                starts.at(started)[0]++;
            }
        }
        LocalDate last = monday(asOf.today());
        return first.datesUntil(last.plusDays(1), Period.ofWeeks(1))
                .map(week -> new WeekBeside(
                        week, starts.all.getOrDefault(week, new int[1])[0], relief.get(week), gap.get(week)))
                .toList();
    }

    private Map<LocalDate, WeekMean> byWeek(Quantity quantity) {
        List<Observation> all =
                answers(quantity).all.values().stream().flatMap(List::stream).toList();
        double usual = ShrunkMean.ofRatingOverall(quantity.prior()).of(all).value();
        return means(quantity, usual).stream().collect(Collectors.toMap(WeekMean::week, week -> week));
    }

    /** Every week of the window from the first with a start on, those without a brave one too. */
    List<WeekCount> brave(BraveStarts brave) {
        ByWeek<int[]> weeks = new ByWeek<>(() -> new int[1]);
        for (int row = 0; row < facts.size(); row++) {
            long started = facts.at(Moment.STARTED, row);
            if (window.holds(started)) {
                weeks.at(started)[0] += brave.of(row) == BraveStarts.Verdict.NOT_BRAVE ? 0 : 1;
            }
        }
        if (!weeks.all.isEmpty()) {
            LocalDate now = monday(asOf.today());
            for (LocalDate week = weeks.all.firstKey(); !week.isAfter(now); week = week.plusWeeks(1)) {
                weeks.all.putIfAbsent(week, new int[1]);
            }
        }
        return weeks.all.entrySet().stream()
                .map(week -> new WeekCount(week.getKey(), week.getValue()[0]))
                .toList();
    }

    StartTimes starts() {
        Map<DayBand, int[]> counts = new EnumMap<>(DayBand.class);
        DayBand[] bands = IntStream.range(0, HOURS).mapToObj(DayBand::of).toArray(DayBand[]::new);
        LocalDays local = new LocalDays(asOf.days());
        int n = 0;
        for (int row = 0; row < facts.size(); row++) {
            long started = facts.at(Moment.STARTED, row);
            if (window.holds(started)) {
                int hour =
                        Instant.ofEpochMilli(started).atZone(asOf.days().zone()).getHour();
                counts.computeIfAbsent(bands[hour], band -> new int[WEEKDAYS])[
                        Math.floorMod(local.of(started) + THURSDAY, WEEKDAYS)]++;
                n++;
            }
        }
        Map<DayBand, List<Integer>> found = new EnumMap<>(DayBand.class);
        counts.forEach(
                (band, days) -> found.put(band, Arrays.stream(days).boxed().toList()));
        return new StartTimes(found, n);
    }

    /** Days with a start of the last year; the others are not there. */
    List<DayCount> startDays() {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        LocalDate first = LocalDate.ofEpochDay(asOf.today() - LookBackPage.YEAR_DAYS + 1L);
        LocalDays local = new LocalDays(asOf.days());
        Window year = new Window(asOf.days().startOf(first).toEpochMilli(), asOf.millis());
        for (int row = 0; row < facts.size(); row++) {
            long started = facts.at(Moment.STARTED, row);
            if (window.holds(started) && year.holds(started)) {
                days.merge(LocalDate.ofEpochDay(local.of(started)), 1, Integer::sum);
            }
        }
        return days.entrySet().stream()
                .map(day -> new DayCount(day.getKey(), day.getValue()))
                .toList();
    }

    private static LocalDate monday(int day) {
        return LocalDate.ofEpochDay(day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Something for each week that has it; neighbours mostly share one, so the last one is tried first. */
    private final class ByWeek<T> {

        private final TreeMap<LocalDate, T> all = new TreeMap<>();
        private final LocalDays local = new LocalDays(asOf.days());
        private final Supplier<T> empty;
        private int day = Integer.MIN_VALUE;
        private @Nullable T last;

        ByWeek(Supplier<T> empty) {
            this.empty = empty;
        }

        T at(long epochMillis) {
            int found = local.of(epochMillis);
            T known = last;
            if (known == null || found != day) {
                day = found;
                known = all.computeIfAbsent(monday(found), week -> empty.get());
                last = known;
            }
            return known;
        }
    }
}
