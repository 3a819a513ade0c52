package app.taskaversion.analytics.classic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Figures of single instances, by their ids, and the filled-in values of each row. (metrics §2) */
final class RowFigures {

    private final Loaded history;
    private final Map<String, Integer> counts;

    RowFigures(Loaded history) {
        this.history = history;
        this.counts = history.counts();
    }

    /** @param last how many completions, from the end of the history in its own order */
    Map<String, Object> of(int last, ToDoubleFunction<LoadedRow> value) {
        return of(last, (row, count) -> value.applyAsDouble(row));
    }

    Map<String, Object> of(int last, ToDoubleBiFunction<LoadedRow, Integer> value) {
        List<LoadedRow> rows = history.completed();
        Map<String, Object> out = new LinkedHashMap<>();
        for (LoadedRow row : rows.subList(Math.max(0, rows.size() - last), rows.size())) {
            out.put(
                    row.row().id(),
                    value.applyAsDouble(row, counts.getOrDefault(row.row().taskId(), 1)));
        }
        return out;
    }

    /** Of all rows. */
    Map<String, Object> priorities() {
        Map<String, Object> out = new LinkedHashMap<>();
        for (LoadedRow row : history.all()) {
            ClassicValues columns = row.row().columns();
            out.put(
                    row.row().id(),
                    Rounding.to(
                            1.5 * Bonus.or(columns.get("procrastination_score"), 0)
                                    + row.row().estimate() / 60
                                    - 0.5 * Bonus.or(columns.get("proactive_score"), 0),
                            3));
        }
        return out;
    }

    /** Columns of the loaded rows that hold numbers, each a list in the order of the rows. */
    Map<String, List<@Nullable Object>> columns() {
        Map<String, ToDoubleFunction<LoadedRow>> columns = new LinkedHashMap<>();
        columns.put("relief_score_numeric", LoadedRow::relief);
        columns.put("mental_energy_numeric", LoadedRow::mental);
        columns.put("task_difficulty_numeric", LoadedRow::difficulty);
        columns.put("emotional_load_numeric", LoadedRow::emotional);
        columns.put("physical_load_numeric", LoadedRow::physical);
        columns.put("expected_aversion_numeric", LoadedRow::aversion);
        columns.put("relief_score", LoadedRow::relief);
        columns.put("mental_energy_needed", LoadedRow::shownMental);
        columns.put("task_difficulty", LoadedRow::shownDifficulty);
        columns.put("emotional_load", LoadedRow::emotional);
        columns.put("physical_load", LoadedRow::physical);
        columns.put("expected_aversion", LoadedRow::aversion);
        columns.put("duration_minutes", LoadedRow::duration);
        columns.put("behavioral_score", LoadedRow::behavioral);
        columns.put("environmental_effect", LoadedRow::environmental);
        columns.put("stress_level", LoadedRow::stress);
        columns.put("net_wellbeing", LoadedRow::wellbeing);
        columns.put("net_wellbeing_normalized", LoadedRow::normalWellbeing);
        columns.put("stress_efficiency", LoadedRow::efficiency);
        columns.put("stress_efficiency_raw", LoadedRow::rawEfficiency);
        columns.put("expected_relief", LoadedRow::expectedRelief);
        columns.put("net_relief", LoadedRow::netRelief);
        columns.put("net_emotional", LoadedRow::netEmotional);
        columns.put("serendipity_factor", LoadedRow::serendipity);
        columns.put("disappointment_factor", LoadedRow::disappointment);
        columns.put("stress_relief_correlation_score", LoadedRow::stressReliefScore);
        columns.put("actual_stress", row -> row.row().actual().get("actual_stress"));
        columns.put("stress_misperception", LoadedRow::misperception);
        Map<String, List<@Nullable Object>> out = new LinkedHashMap<>();
        columns.forEach((name, value) -> {
            List<@Nullable Object> list = new ArrayList<>();
            history.all().forEach(row -> list.add(value.applyAsDouble(row)));
            out.put(name, list);
        });
        return out;
    }
}
