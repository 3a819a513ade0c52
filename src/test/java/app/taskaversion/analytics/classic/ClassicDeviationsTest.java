package app.taskaversion.analytics.classic;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.analytics.classic.MonitoredMetric.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where ours is another than the older program on purpose: D20, D21, D23, D24 and D25, no other. (metrics §11) */
class ClassicDeviationsTest {

    private static @Nullable Object ours(String history, String label) {
        return Objects.requireNonNull(
                        new ClassicFigures(LegacyFiles.history(history))
                                .byLabel()
                                .get(label),
                        label)
                .get();
    }

    private static Map<String, @Nullable Object> golden(String history, String label) {
        return Golden.object(
                Golden.object(Golden.read(history + ".json").get("calls")).get(label));
    }

    /** D20: the weekly summary crashed; it does not. */
    @Test
    void d20TheWeeklySummaryIsComputed() {
        assertThat(golden("small", "calculate_weekly_progress_summary")).containsEntry("raised", "AttributeError");
        Map<String, @Nullable Object> summary = Golden.object(ours("small", "calculate_weekly_progress_summary"));
        assertThat(summary)
                .containsOnlyKeys("completion_efficiency_score", "execution_score", "grit_score", "composite_score");
        assertThat(Golden.object(summary.get("execution_score")))
                .containsEntry("active_days", 7)
                .containsEntry("average", 28.71)
                .containsEntry("best", 32.44)
                .containsEntry("trend", "stable");
    }

    /** D21: more stress was green, and a figure of 0–100 was held against seven times a day. We give sides, no colours. */
    @Test
    void d21AFigureLiesOnASideAndHasNoColour() {
        assertThat(MonitoredMetric.compare(55, 50, false)).isEqualTo(Side.ABOVE);
        assertThat(MonitoredMetric.compare(54, 50, false)).isEqualTo(Side.NEAR);
        assertThat(MonitoredMetric.compare(44, 50, false)).isEqualTo(Side.BELOW);
        assertThat(MonitoredMetric.compare(350, 50, true)).isEqualTo(Side.NEAR);
        assertThat(MonitoredMetric.compare(50, 0, false)).isEqualTo(Side.NO_BASELINE);
        assertThat(MonitoredMetric.compare(50, Double.NaN, false)).isEqualTo(Side.NO_BASELINE);
        assertThat(MonitoredMetric.isWeeklyTotal("robust_productivity_score", "Robust productivity"))
                .isFalse();
        assertThat(MonitoredMetric.isWeeklyTotal("productivity_time", "Productive time"))
                .isTrue();
        Set<String> sides = Arrays.stream(Side.values()).map(Side::name).collect(Collectors.toSet());
        assertThat(sides).doesNotContain("RED", "GREEN", "YELLOW");
    }

    /** D23: the rolling week left today out and reached a day further back. */
    @Test
    void d23TheRollingWeekHoldsToday() {
        Map<String, @Nullable Object> golden = Golden.object(
                golden("small", "pt.calculate_rolling_7day_productivity_hours").get("result"));
        assertThat(golden).containsEntry("total_hours", 7.0).containsEntry("task_count", 20);
        Map<String, @Nullable Object> own =
                Golden.object(ours("small", "pt.calculate_rolling_7day_productivity_hours"));
        assertThat(own).containsEntry("total_hours", 6.55).containsEntry("task_count", 18);
        List<String> dates = Golden.list(own.get("daily_averages")).stream()
                .map(day -> String.valueOf(Golden.object(day).get("date")))
                .toList();
        assertThat(dates).first().isEqualTo("2026-11-14");
        assertThat(Golden.object(ours("small", "pt.compare_to_goal"))).containsEntry("actual_hours", 6.55);
        assertThat(Golden.object(ours("small", "pt.get_current_week_performance")))
                .isEqualTo(own);
    }

    /** D23: self care was overwritten by its spellings and came out as 0. */
    @Test
    void d23SelfCareIsAddedUp() {
        Map<String, @Nullable Object> golden = Golden.object(
                golden("small", "pt.calculate_weekly_productivity_hours").get("result"));
        Map<String, @Nullable Object> own = Golden.object(ours("small", "pt.calculate_weekly_productivity_hours"));
        assertThat(Golden.object(golden.get("breakdown_by_type"))).containsEntry("self_care", 0.0);
        assertThat(Golden.object(own.get("breakdown_by_type")))
                .containsEntry("work", 2.97)
                .containsEntry("self_care", 1.93);
        assertThat(own).containsEntry("total_hours", golden.get("total_hours"));
    }

    /** D24: gaps were looked for in a shared file, by the preference of its first person. */
    @Test
    void d24AGapIsLookedForInOnesOwnRows() {
        ClassicHistory whole = LegacyFiles.history("small");
        assertThat(ClassicGaps.largest(whole)).isNull();
        List<ClassicRow> rows = new ArrayList<>(whole.rows());
        rows.removeIf(row -> row.created() != null
                && row.created().isAfter(LegacyFiles.NOW.minusDays(20))
                && row.created().isBefore(LegacyFiles.NOW.minusDays(10)));
        ClassicGaps gap = Objects.requireNonNull(
                ClassicGaps.largest(new ClassicHistory(whole.tasks(), rows, whole.settings(), whole.now())));
        assertThat(gap.days()).isBetween(10.0, 11.5);
    }

    /** D25: figures asked for one person were those of whoever was signed in. A history holds one person's rows only. */
    @Test
    void d25FiguresAreThoseOfTheRowsThatAreHandedIn() {
        Object before = ours("tiny", "get_relief_summary");
        Object other = ours("small", "get_relief_summary");
        assertThat(ours("tiny", "get_relief_summary")).isEqualTo(before).isNotEqualTo(other);
    }
}
