package app.taskaversion.analytics.classic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Minutes by type; all work scores 100 (D18). (metrics §4.6) */
final class LifeBalance {

    private final Loaded history;

    LifeBalance(Loaded history) {
        this.history = history;
    }

    private List<LoadedRow> of(ClassicType type) {
        return history.completed().stream().filter(row -> row.type() == type).toList();
    }

    private double minutes(ClassicType type) {
        return Loaded.sum(of(type), LoadedRow::duration);
    }

    private double ratio() {
        double work = minutes(ClassicType.WORK);
        double play = minutes(ClassicType.PLAY);
        return work + play > 0 ? work / (work + play) : 0.5;
    }

    double score() {
        return Rounding.to(Bonus.percent(50 + 100 * (ratio() - 0.5)), 1);
    }

    Map<String, Object> labels() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("work_count", of(ClassicType.WORK).size());
        out.put("play_count", of(ClassicType.PLAY).size());
        out.put("self_care_count", of(ClassicType.SELF_CARE).size());
        out.put("sleep_count", of(ClassicType.SLEEP).size());
        out.put("work_time_minutes", Rounding.to(minutes(ClassicType.WORK), 1));
        out.put("play_time_minutes", Rounding.to(minutes(ClassicType.PLAY), 1));
        out.put("self_care_time_minutes", Rounding.to(minutes(ClassicType.SELF_CARE), 1));
        out.put("sleep_time_minutes", Rounding.to(minutes(ClassicType.SLEEP), 1));
        out.put("balance_score", score());
        out.put("work_play_ratio", Rounding.to(ratio(), 3));
        return out;
    }
}
