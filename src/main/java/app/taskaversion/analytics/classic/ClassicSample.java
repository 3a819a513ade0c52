package app.taskaversion.analytics.classic;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The made-up history of the examples beside the classic numbers: one hour of work and one night of eight hours, both
 * finished today, both exactly as long as planned.
 */
public final class ClassicSample {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 18, 0);

    private ClassicSample() {}

    public static ClassicHistory history() {
        return new ClassicHistory(
                List.of(
                        new ClassicTask("work", "Report", "Work", 0, 60),
                        new ClassicTask("sleep", "Night", "Sleep", 0, 480)),
                List.of(
                        row("night", "sleep", NOW.withHour(7), 480, 60, 60, Map.of("expected_aversion", 0.0)),
                        row("hour", "work", NOW.withHour(12), 60, 50, 70, Map.of("expected_aversion", 20.0))),
                ClassicSettings.DEFAULT,
                NOW);
    }

    private static ClassicRow row(
            String id,
            String task,
            LocalDateTime completed,
            double minutes,
            double expectedRelief,
            double relief,
            Map<String, Double> aversion) {
        LocalDateTime started = completed.minusMinutes((long) minutes);
        double load = task.equals("work") ? 40 : 0;
        Map<String, Double> predicted = new HashMap<>(aversion);
        predicted.put("time_estimate_minutes", minutes);
        predicted.put("expected_relief", expectedRelief);
        return new ClassicRow(
                id,
                task,
                task,
                started,
                started,
                started,
                completed,
                null,
                null,
                "completed",
                new ClassicValues(Map.of(
                        "relief_score", relief,
                        "mental_energy_needed", load,
                        "task_difficulty", load,
                        "emotional_load", load,
                        "duration_minutes", minutes)),
                new ClassicValues(predicted),
                new ClassicValues(Map.of(
                        "actual_relief", relief,
                        "actual_mental_energy", load,
                        "actual_difficulty", load,
                        "actual_emotional", load,
                        "time_actual_minutes", minutes,
                        "completion_percent", 100.0)),
                Map.of(),
                Map.of(),
                0);
    }
}
