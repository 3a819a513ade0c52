package app.taskaversion.analytics.classic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A row with the values that the older app fills in before anything is computed, absent answers included (D02). (metrics
 * §0.6, §2.1–2.7)
 *
 * @param type joined from the task; work if that is gone
 * @param cognitive the column only; NaN or 0 for most
 * @param efficiency min–max of all rows, 0–100 (D16); NaN if it has none
 * @param expectedRelief ER; NaN if absent
 * @param netRelief NaN if absent
 */
record LoadedRow(
        ClassicRow row,
        ClassicType type,
        double relief,
        double mental,
        double difficulty,
        double emotional,
        double physical,
        double aversion,
        double duration,
        double cognitive,
        double behavioral,
        double environmental,
        double rawEfficiency,
        double efficiency,
        double expectedRelief,
        double netRelief) {

    static LoadedRow of(ClassicRow row, ClassicType type) {
        ClassicValues c = row.columns();
        ClassicValues p = row.predicted();
        ClassicValues a = row.actual();
        double relief =
                first(50, c.get("relief_score"), a.get("relief_score"), p.get("relief_score"), a.get("actual_relief"));
        double mental = first(
                50,
                c.get("mental_energy_needed"),
                a.get("mental_energy_needed"),
                p.get("mental_energy_needed"),
                a.firstNonZero("actual_mental_energy", "actual_cognitive"),
                p.firstNonZero("expected_mental_energy", "expected_cognitive_load", "expected_cognitive"));
        double difficulty = first(
                50,
                c.get("task_difficulty"),
                a.get("task_difficulty"),
                p.get("task_difficulty"),
                a.firstNonZero("actual_difficulty", "actual_cognitive"),
                p.firstNonZero("expected_difficulty", "expected_cognitive_load", "expected_cognitive"));
        double emotional = first(
                40,
                c.get("emotional_load"),
                a.get("emotional_load"),
                p.get("emotional_load"),
                a.get("actual_emotional"),
                p.firstNonZero("expected_emotional_load", "expected_emotional"));
        double physical = first(0, a.get("actual_physical"), p.get("expected_physical_load"));
        double duration = first(
                30,
                c.get("duration_minutes"),
                a.get("duration_minutes"),
                p.get("duration_minutes"),
                a.get("time_actual_minutes"),
                p.get("time_estimate_minutes"));
        double aversion = first(0, p.get("expected_aversion"));
        double stress = stress(mental, difficulty, emotional, physical, aversion);
        double expected = p.get("expected_relief");
        return new LoadedRow(
                row,
                type,
                relief,
                mental,
                difficulty,
                emotional,
                physical,
                aversion,
                duration,
                c.get("cognitive_load"),
                first(50, c.get("behavioral_score")),
                first(0, c.get("environmental_effect")),
                stress > 0 ? Rounding.to(relief / stress, 4) : Double.NaN,
                Double.NaN,
                expected,
                first(relief - expected, c.get("net_relief")));
    }

    LoadedRow withEfficiency(double scaled) {
        return new LoadedRow(
                row,
                type,
                relief,
                mental,
                difficulty,
                emotional,
                physical,
                aversion,
                duration,
                cognitive,
                behavioral,
                environmental,
                rawEfficiency,
                scaled,
                expectedRelief,
                netRelief);
    }

    /** The first that is not NaN; else the default. */
    private static double first(double other, double... values) {
        for (double value : values) {
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        return other;
    }

    private static double stress(double mental, double difficulty, double emotional, double physical, double aversion) {
        return (0.5 * mental + 0.5 * difficulty + emotional + physical + 2 * aversion) / 5;
    }

    /** The older rule copies a cognitive load where mental energy is 0, but after stress was computed. */
    double shownMental() {
        return cognitive > 0 && mental == 0 ? cognitive : mental;
    }

    double shownDifficulty() {
        return cognitive > 0 && difficulty == 0 ? cognitive : difficulty;
    }

    /** S, 0–100. */
    double stress() {
        return stress(mental, difficulty, emotional, physical, aversion);
    }

    /** NW, −100…100. */
    double wellbeing() {
        return relief - stress();
    }

    /** NWn, 0–100. */
    double normalWellbeing() {
        return 50 + wellbeing() / 2;
    }

    double netEmotional() {
        return first(
                emotional - row.predicted().firstNonZero("expected_emotional_load", "expected_emotional"),
                row.columns().get("net_emotional"));
    }

    double serendipity() {
        return first(
                Double.isNaN(netRelief) ? 0 : Math.max(0, netRelief),
                row.columns().get("serendipity_factor"));
    }

    double disappointment() {
        return first(
                Double.isNaN(netRelief) ? 0 : Math.max(0, -netRelief),
                row.columns().get("disappointment_factor"));
    }

    /** Reported less derived; NaN if none was reported. */
    double misperception() {
        return row.actual().get("actual_stress") - stress();
    }

    /** §2.7, 0–100. */
    double stressReliefScore() {
        return Rounding.to(Math.clamp((relief - stress() + 100) / 2, 0, 100), 2);
    }

    boolean isCompleted() {
        return row.completed() != null;
    }

    /** Of a completed row. */
    LocalDateTime completed() {
        return Objects.requireNonNull(row.completed());
    }

    LocalDate day() {
        return completed().toLocalDate();
    }

    /** NR' of the points: what the form said, else the filled-in relief, less what was expected. */
    double reliefPoints() {
        return first(relief, row.actual().get("actual_relief")) - expectedRelief;
    }

    /** AM as the relief summary calls it, without a load. */
    double aversionMultiplier() {
        double first = row.predicted().first("initial_aversion");
        return Bonus.aversionMultiplier(Bonus.or(first, 0), aversion, Double.NaN);
    }

    double efficiencyScore() {
        return EfficiencyScore.of(row, relief);
    }
}
