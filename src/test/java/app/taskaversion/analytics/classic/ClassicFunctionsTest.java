package app.taskaversion.analytics.classic;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.analytics.classic.CompletionEfficiency.Context;
import app.taskaversion.analytics.classic.CompletionEfficiency.Curve;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of functions.json: about 4 100 inputs and outputs of the older program's pure functions. */
class ClassicFunctionsTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 18, 0);
    private static final Map<String, @Nullable Object> GOLDEN = Golden.read("functions.json");
    private static final Map<String, Function<GoldenArguments, @Nullable Object>> OURS = ours();

    private static Map<String, Function<GoldenArguments, @Nullable Object>> ours() {
        Map<String, Function<GoldenArguments, @Nullable Object>> ours = new HashMap<>();
        ours.put("calculate_aversion_multiplier", a -> Bonus.aversionMultiplier(a.number(0), a.number(1), a.number(2)));
        ours.put(
                "calculate_difficulty_bonus",
                a -> Bonus.difficulty(a.number(0), a.number(1), a.number(2), a.number(3)));
        ours.put("calculate_improvement_multiplier", a -> Bonus.improvement(a.number(0), a.number(1)));
        ours.put("get_task_type_multiplier", a -> Bonus.typeMultiplier(a.type(0)));
        ours.put("calculate_completion_efficiency_score", ClassicFunctionsTest::completionEfficiency);
        ours.put(
                "calculate_completion_efficiency_score.goal",
                a -> CompletionEfficiency.of(
                        100,
                        30,
                        30,
                        ClassicType.WORK,
                        Context.NONE.withGoal(a.number(0), a.number(1)),
                        Curve.FLATTENED_SQUARE,
                        CompletionEfficiency.STRENGTH));
        ours.put(
                "calculate_composite_productivity_score",
                a -> Volume.compositeProductivity(a.number(0), a.number(1), a.number(2)));
        ours.put(
                "calculate_composite_score",
                a -> Composite.of(
                        a.numbers(0),
                        a.has(1) ? a.numbers(1) : null,
                        Boolean.TRUE.equals(a.values().get(2))));
        ours.put(
                "calculate_efficiency_score",
                a -> EfficiencyScore.of(a.orZero(0), a.orZero(1), a.orZero(2), 60, Double.NaN));
        ours.put("calculate_execution_score", ClassicFunctionsTest::execution);
        ours.put("calculate_focus_factor", a -> Focus.of(a.numbers(0)));
        ours.put("calculate_obstacles_bonus_multiplier", a -> Obstacles.weeklyMultiplier(a.number(0)));
        ours.put("calculate_obstacles_score", a -> Obstacles.score(a.number(0), a.number(1), a.number(2)));
        ours.put(
                "calculate_obstacles_scores",
                a -> Obstacles.scores(a.number(0), a.number(1), a.number(2), a.number(3)));
        ours.put(
                "calculate_overall_improvement_ratio",
                a -> Improvement.ratio(a.orZero(0), a.orZero(1), a.orZero(2), a.orZero(3), Double.NaN, Double.NaN));
        ours.put("calculate_productivity_potential", a -> Volume.potential(a.number(0), a.number(1), a.number(2)));
        ours.put("calculate_spontaneous_aversion_threshold", a -> Obstacles.threshold(a.number(0)));
        ours.put("calculate_volumetric_productivity_score", a -> Volume.volumetric(a.number(0), a.number(1)));
        ours.put("compute_urgency", ClassicFunctionsTest::urgency);
        ours.put("detect_spontaneous_aversion", a -> {
            Obstacles.Spike spike = Obstacles.spike(a.number(0), a.number(1));
            return List.of(spike.flagged(), spike.amount());
        });
        ours.put("is_test_task", a -> {
            String name = a.text(0);
            return name != null && Obstacles.looksLikeATest(name);
        });
        ours.put(
                "pt_baseline_score",
                a -> ScoreDemo.baseline(a.number(0), a.type(1), a.number(2), a.number(3), a.number(4)));
        ours.put(
                "pt_enhanced_score",
                a -> ScoreDemo.enhanced(a.number(0), a.orZero(1), a.orZero(2), a.number(3), a.number(4), a.curve(5)));
        return ours;
    }

    private static Object completionEfficiency(GoldenArguments a) {
        List<@Nullable Object> minutes = Golden.list(a.values().get(5));
        Context day = new Context(
                a.number(4),
                Golden.number(minutes.get(0)),
                Golden.number(minutes.get(1)),
                0,
                1,
                Double.NaN,
                Double.NaN);
        return CompletionEfficiency.of(
                a.percent(0),
                a.orZero(1),
                a.orZero(2),
                a.type(3),
                day,
                Curve.FLATTENED_SQUARE,
                CompletionEfficiency.STRENGTH);
    }

    private static Object execution(GoldenArguments a) {
        LocalDateTime day = LocalDateTime.of(2026, 11, 19, 0, 0);
        String due = a.text(4);
        double first = a.number(3);
        return ExecutionScore.of(
                a.percent(0),
                a.orZero(1),
                a.orZero(2),
                Bonus.difficulty(first, Double.NaN, Double.NaN, Double.NaN),
                day.withHour(9),
                day.withHour(10),
                due == null || due.isEmpty() ? null : LocalDateTime.parse(due.replace(' ', 'T')));
    }

    private static Object urgency(GoldenArguments a) {
        return Urgency.of(moment(a.number(0)), moment(a.number(1)), (int) a.number(2), NOW);
    }

    private static @Nullable LocalDateTime moment(double hours) {
        return Double.isNaN(hours) ? null : NOW.plusSeconds((long) (hours * 3600));
    }

    @Test
    void everyFunctionIsCompared() {
        assertThat(OURS).containsOnlyKeys(GOLDEN.keySet());
    }

    static List<String> functions() {
        return List.copyOf(GOLDEN.keySet());
    }

    @ParameterizedTest
    @MethodSource("functions")
    void everyRowIsWhatTheOlderProgramSaid(String name) {
        List<@Nullable Object> rows =
                Golden.list(Golden.object(GOLDEN.get(name)).get("rows"));
        Function<GoldenArguments, @Nullable Object> function = OURS.getOrDefault(name, a -> null);
        List<String> wrong = new ArrayList<>();
        for (Object row : rows) {
            List<@Nullable Object> inputAndOutput = Golden.list(row);
            List<@Nullable Object> input = Golden.list(inputAndOutput.get(0));
            List<String> differences =
                    Golden.differences(inputAndOutput.get(1), function.apply(new GoldenArguments(input)));
            if (!differences.isEmpty()) {
                wrong.add(input + " " + differences);
            }
        }
        assertThat(rows).isNotEmpty();
        assertThat(wrong).isEmpty();
    }
}
