package app.taskaversion.analytics.classic;

import app.taskaversion.analytics.classic.CompletionEfficiency.Context;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What surrounds each completion of a set: self care, work and play of its day, and the work of the "week". (metrics §4.1) */
final class DayContexts {

    private final Map<LocalDate, Integer> selfCare = new HashMap<>();
    private final Map<LocalDate, Double> work = new HashMap<>();
    private final Map<LocalDate, Double> play = new HashMap<>();
    private final Set<LocalDate> days = new HashSet<>();
    private final double weekWork;
    private final double goal;
    private final double productive;

    private DayContexts(List<LoadedRow> rows, boolean week, double goal, double productive) {
        for (LoadedRow row : rows) {
            LocalDate day = row.day();
            if (row.type() == ClassicType.SELF_CARE) {
                selfCare.merge(day, 1, Integer::sum);
            }
            double minutes = row.row().minutes();
            if (minutes > 0 && row.type() == ClassicType.WORK) {
                work.merge(day, minutes, Double::sum);
                days.add(day);
            }
            if (minutes > 0 && row.type() == ClassicType.PLAY) {
                play.merge(day, minutes, Double::sum);
                days.add(day);
            }
        }
        this.weekWork =
                week ? work.values().stream().mapToDouble(Double::doubleValue).sum() : 0;
        this.goal = goal;
        this.productive = productive;
    }

    /** Of the whole history, whose work is taken for that of a week (D07). */
    static DayContexts ofHistory(Loaded history, double productiveHours) {
        boolean counts = productiveHours > 0;
        return new DayContexts(
                history.completed(), true, history.settings().goalHours(), counts ? productiveHours : Double.NaN);
    }

    /** Of one day only. */
    static DayContexts ofDay(List<LoadedRow> rows) {
        return new DayContexts(rows, false, Double.NaN, Double.NaN);
    }

    double score(LoadedRow row) {
        return CompletionEfficiency.of(row.row(), row.type(), around(row));
    }

    private Context around(LoadedRow row) {
        LocalDate day = row.day();
        return new Context(
                selfCare.getOrDefault(day, 1),
                work.getOrDefault(day, 0.0),
                play.getOrDefault(day, 0.0),
                weekWork,
                Math.max(1, days.size()),
                goal,
                productive);
    }

    /** Types not joined: everything scored as work (D14). */
    static double bare(LoadedRow row) {
        return CompletionEfficiency.of(row.row(), ClassicType.WORK, Context.NONE);
    }
}
