package app.taskaversion.transfer.legacy;

import app.taskaversion.tracking.ImportedInstance;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.transfer.Finding;
import app.taskaversion.transfer.ImportRule;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values that were imported although they look like nobody's answer. They are stored as they are and marked, so that
 * figures can leave them out. (data-and-lifecycle §4.9)
 */
final class LegacyFlags {

    private static final Instant DUE_CLEARED_SINCE = Instant.parse("2026-03-03T00:00:00Z");
    private static final Instant ZERO_PERCENT_LOST_SINCE = Instant.parse("2025-12-16T00:00:00Z");
    private static final double DAY_MINUTES = 24 * 60;
    private static final double SAME = 0.01;
    private static final double HASTY_SECONDS = 3;

    /** Minute stamps explain an interval of a minute below zero. */
    private static final Duration MINUTE_BEFORE = Duration.ofMinutes(-1);

    /** What the form asks for besides ratings; the script that copied answers wrote none of it. */
    private static final List<String> FORM_KEYS = List.of("motivation", "emotions", "physical_context", "description");

    /** The ratings of a row, as they were written and on the 0–100 scale. */
    record Ratings(LegacyRatings writtenGuess, LegacyRatings writtenFelt, LegacyRatings guess, LegacyRatings felt) {}

    private final InstanceCells row;
    private final ImportedInstance instance;
    private final Ratings ratings;
    private final Findings findings;

    private LegacyFlags(InstanceCells row, ImportedInstance instance, Ratings ratings, Findings findings) {
        this.row = row;
        this.instance = instance;
        this.ratings = ratings;
        this.findings = findings;
    }

    static ImportedInstance marked(InstanceCells row, ImportedInstance instance, Ratings ratings, Findings findings) {
        LegacyFlags flags = new LegacyFlags(row, instance, ratings, findings);
        boolean untouched = false;
        if (instance.state() == InstanceState.COMPLETED) {
            untouched = flags.finished();
        }
        flags.always();
        Set<String> names = new LinkedHashSet<>();
        Set<ImportRule> found = EnumSet.noneOf(ImportRule.class);
        findings.list().stream().map(Finding::rule).filter(ImportRule::flag).forEach(found::add);
        found.forEach(rule -> names.add(rule.name()));
        return names.isEmpty() ? instance : instance.suspected(names, !untouched);
    }

    /** @return whether the answers are those that the form was filled in with */
    private boolean finished() {
        boolean untouched = false;
        if (copied()) {
            findings.add(ImportRule.PREDICTION_BACKFILLED, "predicted");
        } else if (untouched()) {
            untouched = true;
            findings.add(ImportRule.ACTUALS_UNTOUCHED, "actual");
        }
        stale();
        minutes();
        LegacyTimes times = row.times();
        Instant completed = times.completed();
        if (completed != null && times.started() != null && before(completed, times.started())) {
            findings.add(ImportRule.NEGATIVE_INTERVAL, "completed_at");
        }
        if (completed != null && times.due() == null && !completed.isBefore(DUE_CLEARED_SINCE)) {
            findings.add(ImportRule.DUE_LOST, "due_at");
        }
        if (completed != null
                && !completed.isBefore(ZERO_PERCENT_LOST_SINCE)
                && same(instance.outcome().completionPercent(), 100.0)) {
            findings.add(ImportRule.PERCENT_ZERO_LOST, "completion_percent");
        }
        return untouched;
    }

    private static boolean before(Instant end, Instant start) {
        return Duration.between(start, end).compareTo(MINUTE_BEFORE) < 0;
    }

    private void always() {
        Double aversion = row.predicted().original("expected_aversion");
        Double emotional = row.predicted().original("expected_emotional_load");
        if (aversion != null
                && !row.predicted().had("initialization_expected_aversion")
                && (aversion == 0 || (emotional != null && same(aversion, Math.rint(0.8 * emotional))))) {
            findings.add(ImportRule.AVERSION_BACKFILLED, "expected_aversion");
        }
        Double before = row.actual().original("time_spent_before_pause");
        boolean resumed = row.actual().had("resume_started_at") || (before != null && before > 0);
        if (resumed && instance.times().started() != null) {
            findings.add(ImportRule.FIRST_START_LOST, "started_at");
        }
        delay();
    }

    /** The guess has nothing but ratings, and each is that of the answer. */
    private boolean copied() {
        return FORM_KEYS.stream().noneMatch(row.predicted()::had) && eachOf(ratings.guess());
    }

    /** Each answer is that of the guess, and no slider was moved as far as anybody knows. */
    private boolean untouched() {
        Double moved = row.actual().original("completion_sliders_adjusted_count");
        Double seconds = row.actual().original("completion_form_duration_seconds");
        boolean hasty = seconds != null && seconds < HASTY_SECONDS;
        // Editing loses the count, so that its absence tells nothing there.
        boolean nobodyKnows = moved == null && row.edited();
        return !nobodyKnows && (moved == null || moved == 0 || hasty) && eachOf(ratings.felt());
    }

    /**
     * Whether each of these ratings is the same in guess and answer, and there is one. A cognitive load that was computed
     * from the two others does not count.
     */
    private boolean eachOf(LegacyRatings phase) {
        boolean some = false;
        for (Dimension dimension : Dimension.values()) {
            boolean computed = dimension == Dimension.COGNITIVE
                    && phase.get(Dimension.MENTAL_ENERGY) != null
                    && phase.get(Dimension.DIFFICULTY) != null;
            if (phase.get(dimension) != null && !dimension.outcomeKeys().isEmpty() && !computed) {
                if (!same(ratings.guess().get(dimension), ratings.felt().get(dimension))
                        && !same(
                                ratings.writtenGuess().get(dimension),
                                ratings.writtenFelt().get(dimension))) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }

    private void stale() {
        for (Dimension dimension : Dimension.values()) {
            String column = dimension.column();
            Double details = column == null ? null : row.felt().get(dimension);
            if (column != null && details != null) {
                Double cell = LegacyCell.number(row.row().cell(column)).value();
                if (cell != null && !same(cell, details)) {
                    findings.add(ImportRule.COLUMN_STALE, column);
                }
            }
        }
    }

    private void minutes() {
        Double given = instance.outcome().actualMinutes();
        Double column = instance.stored().durationMinutes();
        if (given == null && column != null && same(column, instance.guess().estimateMinutes())) {
            findings.add(ImportRule.DURATION_IS_ESTIMATE, "duration_minutes");
        }
        Double duration = instance.durationMinutes();
        String place = given == null ? "duration_minutes" : "time_actual_minutes";
        if (duration != null && duration == 0) {
            findings.add(ImportRule.ZERO_DURATION, place);
        } else if (duration != null && duration > DAY_MINUTES) {
            findings.add(ImportRule.HUGE_DURATION, place);
        }
    }

    /** The file's delay, or the one that follows from the minutes where the file has none. (§3.4) */
    private void delay() {
        Double stored = instance.stored().delayMinutes();
        if (stored != null) {
            if (stored < 0) {
                findings.add(ImportRule.NEGATIVE_DELAY, "delay_minutes");
            }
            return;
        }
        LegacyTimes times = row.times();
        Double minutes = instance.durationMinutes();
        if (times.completed() != null
                && times.initialized() != null
                && times.started() == null
                && minutes != null
                && Duration.between(times.initialized(), times.completed()).toMillis() / 60_000.0 - minutes < -1) {
            findings.add(ImportRule.NEGATIVE_DELAY, "completed_at");
        }
    }

    private static boolean same(@Nullable Double one, @Nullable Double other) {
        return one != null && other != null && Math.abs(one - other) < SAME;
    }
}
