package app.taskaversion.recommendation.feature;

import app.taskaversion.analytics.metric.Percentile;
import app.taskaversion.platform.time.DayBoundary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much a person's days hold, in load-hours (hours × stress of 100; where no stress was answered, the load that they
 * expected), and whether one more thing is too much for today: only in a week that holds more than their weeks mostly do
 * (mean and one standard deviation of all seven days in a row), and only if it would push today over what eight of ten of
 * their days stay below. (recommender §2.4)
 */
public final class DayLoads {

    /** Further back says little of today. */
    private static final int DAYS = 60;

    /** With fewer days there is no usual to compare with. */
    private static final int ENOUGH = 14;

    private static final int WEEK = 7;
    private static final double USUAL = 0.8;
    private static final double MINUTES = 60;
    private static final double FULL = 100;

    private final boolean heavyWeek;
    private final double today;
    private final double most;

    private DayLoads(boolean heavyWeek, double today, double most) {
        this.heavyWeek = heavyWeek;
        this.today = today;
        this.most = most;
    }

    public static DayLoads of(Past past, DayBoundary days, Instant now) {
        LocalDate today = days.dayOf(now);
        Map<LocalDate, Double> byDay = new HashMap<>();
        LocalDate first = today;
        for (Attempt attempt : past.attempts()) {
            if (attempt.ended() == null || attempt.ended().isAfter(now)) {
                continue;
            }
            LocalDate day = days.dayOf(Objects.requireNonNull(attempt.ended()));
            first = day.isBefore(first) ? day : first;
            byDay.merge(day, load(attempt), Double::sum);
        }
        int known = (int) Math.min(DAYS, ChronoUnit.DAYS.between(first, today));
        if (known < ENOUGH) {
            return new DayLoads(false, 0, Double.POSITIVE_INFINITY);
        }
        double[] loads = new double[known];
        Arrays.setAll(loads, back -> byDay.getOrDefault(today.minusDays(known - back), 0.0));
        double week = byDay.getOrDefault(today, 0.0);
        for (int back = 1; back < WEEK; back++) {
            week += byDay.getOrDefault(today.minusDays(back), 0.0);
        }
        return new DayLoads(week > usualWeek(loads), byDay.getOrDefault(today, 0.0), Percentile.of(loads, USUAL));
    }

    private static double load(Attempt attempt) {
        double minutes = Labels.believable(attempt.felt().minutes());
        double stress = attempt.felt().answeredStress();
        return Double.isNaN(minutes)
                ? 0
                : hours(minutes, Double.isNaN(stress) ? attempt.expected().load() : stress);
    }

    private static double hours(double minutes, double stress) {
        return Double.isNaN(stress) ? 0 : minutes / MINUTES * stress / FULL;
    }

    /** The mean of all seven days in a row and one standard deviation. */
    private static double usualWeek(double[] loads) {
        int weeks = loads.length - WEEK + 1;
        double sum = 0;
        double squares = 0;
        for (int from = 0; from < weeks; from++) {
            double week = Arrays.stream(loads, from, from + WEEK).sum();
            sum += week;
            squares += week * week;
        }
        double mean = sum / weeks;
        return mean + Math.sqrt(Math.max(0, squares / weeks - mean * mean));
    }

    /**
     * @param minutes how long it takes
     * @param stress 0–100
     */
    public boolean tooMuch(double minutes, double stress) {
        return heavyWeek && today + hours(minutes, stress) > most;
    }
}
