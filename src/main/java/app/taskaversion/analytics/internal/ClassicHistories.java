package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.OlderTables;
import app.taskaversion.analytics.classic.ClassicCells;
import app.taskaversion.analytics.classic.ClassicHistory;
import app.taskaversion.analytics.classic.ClassicRow;
import app.taskaversion.analytics.classic.ClassicSettings;
import app.taskaversion.analytics.classic.ClassicTask;
import app.taskaversion.platform.persistence.OwnedSql;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the current person's history the way the older app kept it. The whole of it: its figures had no window. */
@Component
class ClassicHistories {

    /** Under which the older app kept the goal, and an import keeps it. */
    private static final String GOAL = "productivity_goal_settings";

    private static final String HOURS = "target_hours_settings";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OlderTables tables;
    private final OwnedSql sql;

    ClassicHistories(OlderTables tables, OwnedSql sql) {
        this.tables = tables;
        this.sql = sql;
    }

    ClassicHistory read(Instant asOf, ZoneId zone) {
        List<ClassicTask> tasks = new ArrayList<>();
        List<ClassicRow> rows = new ArrayList<>();
        tables.read(zone, cells -> tasks.add(ClassicCells.task(cells)), cells -> rows.add(ClassicCells.row(cells)));
        return new ClassicHistory(
                tasks, rows, settings(), LocalDateTime.ofInstant(asOf.truncatedTo(ChronoUnit.SECONDS), zone));
    }

    private ClassicSettings settings() {
        double sleep = number(HOURS, "sleep");
        return new ClassicSettings(
                sleep > 0 ? sleep : ClassicSettings.DEFAULT.sleepHours(),
                number(GOAL, "goal_hours_per_week"),
                ClassicSettings.DEFAULT.unmovedSliders());
    }

    /** NaN if it was never set, or is no number. */
    private double number(String key, String field) {
        String text = sql.sql("select pref_value from user_preference where user_id = :owner and pref_key = :key")
                .param("key", key)
                .query(String.class)
                .optional()
                .orElse("");
        try {
            return !text.isBlank()
                            && JSON.readValue(text, Object.class) instanceof Map<?, ?> map
                            && map.get(field) instanceof Number number
                    ? number.doubleValue()
                    : Double.NaN;
        } catch (JacksonException broken) {
            return Double.NaN;
        }
    }
}
