package app.taskaversion.analytics.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.analytics.classic.CompletionEfficiency.Context;
import app.taskaversion.analytics.classic.CompletionEfficiency.Curve;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scalars of metrics §10.1, each run against the older program. */
class ClassicVectorsTest {

    private static final double ABSENT = Double.NaN;
    private static final Offset<Double> SIX = within(0.000001);
    private static final LocalDateTime DONE = LocalDateTime.of(2026, 1, 9, 12, 0);

    private static double work(double percent, double minutes, double estimate) {
        return CompletionEfficiency.of(
                percent == 0 ? 100 : percent,
                minutes,
                estimate,
                ClassicType.WORK,
                Context.NONE,
                Curve.FLATTENED_SQUARE,
                1.5);
    }

    @ParameterizedTest
    @CsvSource({"50, 50, , , .632121", "60, , , , .568289", "60, , 80, , .707707", ", 90, , , 0", "120, -5, , , .753403"
    })
    void difficultyBonus(Double aversion, Double stress, Double mental, Double difficulty, double bonus) {
        assertThat(Bonus.difficulty(n(aversion), n(stress), n(mental), n(difficulty)))
                .isCloseTo(bonus, SIX);
    }

    @ParameterizedTest
    @CsvSource({"80, 50, , 1.732121", "80, 50, 60, 1.753544", "0, 60, , 1.568289", "90, 60, 50, 1.780181"})
    void aversionMultiplier(double first, double current, Double stress, double multiplier) {
        assertThat(Bonus.aversionMultiplier(first, current, n(stress))).isCloseTo(multiplier, SIX);
        assertThat(Bonus.improvement(80, 50)).isCloseTo(.632121, within(0.0000005));
        assertThat(Bonus.improvement(50, 80)).isZero();
    }

    private static double n(@Nullable Double value) {
        return value == null ? ABSENT : value;
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "20, 12", "25, 12.5", "25.01, 7.501", "50, 10", "50.01, 5.001", "80, 8"})
    void spikeThreshold(double baseline, double threshold) {
        assertThat(Obstacles.threshold(baseline)).isCloseTo(threshold, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 50, 40, 60, 1.57 1.25 1.57 1.41 1.57 1.51 1.41",
        "20, 33, 40, 20, .44 .50 .50 .47 .49 .44 .49",
        "20, 31, 40, 20, 0 0 0 0 0 0 0",
        "50, 100, 0, 0, 5.5 5.5 5.5 5.5 5.5 5.5 5.5",
        "20, 50, , 60, 0 1.25 1.25 1.25 0 0 0"
    })
    void obstacles(double baseline, double current, Double expected, double actual, String scores) {
        assertThat(Obstacles.scores(baseline, current, n(expected), actual).values())
                .containsExactlyElementsOf(
                        List.of(scores.split(" ")).stream().map(Double::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "9.9, 1", "10, 1.1", "25, 1.2", "60, 1.6"})
    void weeklyBonus(double spike, double multiplier) {
        assertThat(Obstacles.weeklyMultiplier(spike)).isCloseTo(multiplier, within(1e-9));
    }

    @Test
    void improvementRatio() {
        assertThat(Improvement.ratio(3, 2, 70, 50, ABSENT, ABSENT)).isCloseTo(.437295, SIX);
        assertThat(Improvement.ratio(3, 2, 70, 50, 20, 5)).isCloseTo(.654409, SIX);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 30, 30, 300", "100, 20, 30, 687.5", "100, 24, 30, 437.5", "100, 60, 30, 187.5", "100, 0, 30, 300",
        "50, 30, 30, 93.75", "0, 30, 30, 300", "200, 60, 30, 600", "100, 15, 30, 750", "100, 36, 30, 287.5"
    })
    void completionEfficiencyOfWork(double percent, double minutes, double estimate, double score) {
        assertThat(work(percent, minutes, estimate)).isCloseTo(score, SIX);
    }

    @ParameterizedTest
    @CsvSource({
        "SELF_CARE, 30, 30, 3, 0, 0, 300",
        "PLAY, 60, 60, 1, 60, 60, 100",
        "PLAY, 60, 60, 1, 20, 60, -30",
        "PLAY, 120, 60, 1, 0, 120, -37.5",
        "PLAY, 180, 60, 1, 0, 180, -45"
    })
    void completionEfficiencyOfOtherTypes(
            ClassicType type,
            double minutes,
            double estimate,
            double selfCare,
            double work,
            double play,
            double score) {
        Context day = new Context(selfCare, work, play, 0, 1, ABSENT, ABSENT);
        assertThat(CompletionEfficiency.of(100, minutes, estimate, type, day, Curve.FLATTENED_SQUARE, 1.5))
                .isCloseTo(score, SIX);
    }

    @ParameterizedTest
    @CsvSource({"0, 240", ".4, 255", ".8, 270", ".9, 285", "1, 300", "1.1, 330", "1.3, 360"})
    void completionEfficiencyWithAGoal(double share, double score) {
        assertThat(CompletionEfficiency.of(
                        100,
                        30,
                        30,
                        ClassicType.WORK,
                        Context.NONE.withGoal(10, 10 * share),
                        Curve.FLATTENED_SQUARE,
                        1.5))
                .isCloseTo(score, SIX);
    }

    @Test
    void completionEfficiencyInALongHistory() {
        Context burnt = new Context(1, 900, 0, 2820, 7, ABSENT, ABSENT);
        assertThat(CompletionEfficiency.of(100, 30, 30, ClassicType.WORK, burnt, Curve.FLATTENED_SQUARE, 1.5))
                .isCloseTo(205.181916, SIX);
        assertThat(CompletionEfficiency.of(100, 36, 30, ClassicType.WORK, Context.NONE, Curve.LINEAR, 1))
                .isCloseTo(250, SIX);
    }

    @Test
    void aCancelledInstance() {
        assertThat(CompletionEfficiency.ofCancelled(60, 1)).isEqualTo(-6);
        assertThat(CompletionEfficiency.ofCancelled(60, 0.1)).isCloseTo(-0.6, within(1e-9));
        assertThat(CompletionEfficiency.ofCancelled(60)).isEqualTo(-3);
    }

    @Test
    void execution() {
        assertThat(execution(100, 0)).isCloseTo(28.125, SIX);
        assertThat(execution(100, Bonus.difficulty(60, ABSENT, ABSENT, ABSENT))).isCloseTo(44.108142, SIX);
        assertThat(ExecutionScore.of(100, 30, 60, Bonus.difficulty(100, ABSENT, ABSENT, ABSENT), null, null, null))
                .isCloseTo(65.752614, SIX);
        assertThat(execution(95, 0)).isCloseTo(26.71875, SIX);
        assertThat(execution(70, 0)).isCloseTo(19.6875, SIX);
        assertThat(execution(25, 0)).isCloseTo(7.03125, SIX);
    }

    private static double execution(double percent, double difficulty) {
        return ExecutionScore.of(percent, 30, 30, difficulty, null, null, null);
    }

    @ParameterizedTest
    @CsvSource({"13:00, 28.125", "11:00, 37.5", "09:45, 34.6875", "08:30, 28.125", "08:00, 26.25", "04:00, 21.509096"})
    void executionWithADueTime(LocalTime due, double score) {
        assertThat(ExecutionScore.of(100, 30, 30, 0, DONE.withHour(10), DONE, DONE.with(due)))
                .isCloseTo(score, SIX);
    }

    @Test
    void focus() {
        assertThat(Focus.of(Map.of("focused", 80.0))).isCloseTo(.9, SIX);
        assertThat(Focus.of(Map.of("unfocused", 80.0))).isCloseTo(.9, SIX);
        assertThat(Focus.of(Map.of("disengaged", 50.0))).isCloseTo(.75, SIX);
        assertThat(Focus.of(Map.of("anxious", 60.0, "determined", 20.0))).isCloseTo(.3, SIX);
        assertThat(Focus.of(Map.of())).isEqualTo(.5);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 30, 30, 50, , 200",
        "100, 15, 30, 50, , 300",
        "100, 60, 30, 50, , 150",
        "50, 30, 30, 50, , 112.5",
        "100, 30, 30, 50, 3, 210",
        "100, 0, 0, 20, , 140"
    })
    void efficiency(double percent, double minutes, double estimate, double relief, Double motivation, double score) {
        assertThat(EfficiencyScore.of(percent, minutes, estimate, relief, n(motivation)))
                .isCloseTo(score, SIX);
    }

    private static LoadedRow gritRow(Map<String, Double> predicted, Map<String, Double> actual, boolean focused) {
        Map<String, Double> columns = new HashMap<>(Map.of("cognitive_load", 60.0, "emotional_load", 40.0));
        ClassicRow row = new ClassicRow(
                "i",
                "t",
                "Taxes",
                DONE,
                DONE,
                DONE,
                DONE,
                null,
                null,
                "completed",
                new ClassicValues(columns),
                new ClassicValues(predicted),
                new ClassicValues(actual),
                Map.of(),
                focused ? Map.of("focused", 60.0) : Map.of(),
                0);
        return LoadedRow.of(row, ClassicType.WORK);
    }

    private static Map<String, Double> answers(double relief, double emotional, double percent, double minutes) {
        return new HashMap<>(Map.of(
                "actual_relief", relief,
                "actual_emotional", emotional,
                "completion_percent", percent,
                "time_actual_minutes", minutes));
    }

    @Test
    void grit() {
        Grit grit = new Grit(new Loaded(new ClassicHistory(List.of(), List.of(), ClassicSettings.DEFAULT, DONE)));
        LoadedRow plain = gritRow(
                Map.of("expected_relief", 50.0, "time_estimate_minutes", 30.0), answers(50, 40, 100, 30), false);
        assertThat(grit.single(plain, 1)).isCloseTo(105, SIX);
        assertThat(grit.batch(plain, 1)).isCloseTo(105, SIX);
        Map<String, Double> hard = answers(40, 60, 100, 60);
        hard.put("task_difficulty", 80.0);
        LoadedRow long5 = gritRow(
                Map.of("expected_relief", 60.0, "time_estimate_minutes", 30.0, "initial_aversion", 70.0), hard, true);
        assertThat(grit.single(long5, 5)).isCloseTo(247.92768, SIX);
        assertThat(grit.batch(long5, 5)).isCloseTo(190.7136, SIX);
        LoadedRow partial =
                gritRow(Map.of("expected_relief", 80.0, "time_estimate_minutes", 30.0), answers(30, 60, 60, 30), false);
        assertThat(grit.single(partial, 1)).isCloseTo(38.25, SIX);
        assertThat(grit.batch(partial, 1)).isCloseTo(38.25, SIX);
    }

    @Test
    void compositeAndVolume() {
        Map<String, Double> components = new LinkedHashMap<>(Map.of("a", 120.0, "b", 40.0, "c", -5.0));
        assertThat(Composite.of(components, Map.of("a", 2.0, "z", 1.0), true)).containsEntry("composite_score", 48.0);
        assertThat(Volume.volumetric(300, 50)).isEqualTo(300);
        assertThat(Volume.volumetric(300, 0)).isEqualTo(150);
        assertThat(Volume.compositeProductivity(160, 50, 80)).isEqualTo(68);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-11T00:00, 0, 0, 85", "2026-01-12T12:00, 0, 0, 60", "2026-01-13T12:00, 0, 0, 50",
        "2026-01-14T12:00, 0, 0, 24", "2026-02-20T12:00, 0, 0, 50", "2026-01-14T12:00, 5, 3, 64"
    })
    void urgency(LocalDateTime due, int daysAgo, int postponements, double score) {
        LocalDateTime now = LocalDateTime.of(2026, 1, 10, 12, 0);
        assertThat(Urgency.of(due, now.minusDays(daysAgo), postponements, now)).containsEntry("score", score);
    }
}
