package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.DayBand;
import app.taskaversion.analytics.LookBackPage;
import app.taskaversion.analytics.LookBackPage.DayCount;
import app.taskaversion.analytics.LookBackPage.StartTimes;
import app.taskaversion.analytics.LookBackPage.WeekCount;
import app.taskaversion.analytics.LookBackPage.WeekMean;
import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.BraveStarts;
import app.taskaversion.analytics.metric.Estimate;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.Moment;
import app.taskaversion.analytics.metric.Observation;
import app.taskaversion.analytics.metric.Quantity;
import app.taskaversion.analytics.metric.ShrunkMean;
import app.taskaversion.analytics.metric.TaskMeans;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Figures along the calendar: by week, by weekday and time of day. Pure. */
final class Timeline {

    private static final int WEEKDAYS = 7;

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
     */
    List<WeekMean> aversion() {
        Map<LocalDate, List<Observation>> weeks = new TreeMap<>();
        for (int row = 0; row < facts.size(); row++) {
            double answer = Quantity.AVERSION.of(facts, row);
            long at = Quantity.AVERSION.at(facts, row);
            if (!Double.isNaN(answer) && window.holds(at)) {
                weeks.computeIfAbsent(weekOf(at), week -> new ArrayList<>()).add(new Observation(answer, 0));
            }
        }
        double usual = TaskMeans.of(facts, Quantity.AVERSION, asOf).overall().value();
        ShrunkMean mean = ShrunkMean.ofRating(usual);
        List<WeekMean> means = new ArrayList<>();
        weeks.forEach((week, answers) -> {
            Estimate estimate = mean.of(answers);
            means.add(new WeekMean(week, estimate.value(), estimate.low80(), estimate.high80(), estimate.n()));
        });
        return List.copyOf(means);
    }

    /** Every week of the window from the first with a start on, those without a brave one too. */
    List<WeekCount> brave(BraveStarts brave) {
        TreeMap<LocalDate, Integer> weeks = new TreeMap<>();
        for (int row = 0; row < facts.size(); row++) {
            long started = facts.at(Moment.STARTED, row);
            if (window.holds(started)) {
                int counts = brave.of(row) == BraveStarts.Verdict.NOT_BRAVE ? 0 : 1;
                weeks.merge(weekOf(started), counts, Integer::sum);
            }
        }
        if (!weeks.isEmpty()) {
            LocalDate now = weekOf(asOf.millis());
            for (LocalDate week = weeks.firstKey(); !week.isAfter(now); week = week.plusWeeks(1)) {
                weeks.putIfAbsent(week, 0);
            }
        }
        return weeks.entrySet().stream()
                .map(week -> new WeekCount(week.getKey(), week.getValue()))
                .toList();
    }

    StartTimes starts() {
        Map<DayBand, int[]> counts = new EnumMap<>(DayBand.class);
        int n = 0;
        for (int row = 0; row < facts.size(); row++) {
            long started = facts.at(Moment.STARTED, row);
            if (window.holds(started)) {
                ZonedDateTime local =
                        Instant.ofEpochMilli(started).atZone(asOf.days().zone());
                DayOfWeek weekday = asOf.days().dayOf(local.toInstant()).getDayOfWeek();
                counts.computeIfAbsent(DayBand.of(local.getHour()), band -> new int[WEEKDAYS])[
                        weekday.getValue() - 1]++;
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
        Window year = new Window(asOf.days().startOf(first).toEpochMilli(), asOf.millis());
        for (int row = 0; row < facts.size(); row++) {
            long started = facts.at(Moment.STARTED, row);
            if (window.holds(started) && year.holds(started)) {
                days.merge(asOf.days().dayOf(Instant.ofEpochMilli(started)), 1, Integer::sum);
            }
        }
        return days.entrySet().stream()
                .map(day -> new DayCount(day.getKey(), day.getValue()))
                .toList();
    }

    private LocalDate weekOf(long at) {
        return asOf.days().dayOf(Instant.ofEpochMilli(at)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
