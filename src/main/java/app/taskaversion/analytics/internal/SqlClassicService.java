package app.taskaversion.analytics.internal;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.analytics.ClassicNumber;
import app.taskaversion.analytics.ClassicNumber.Basis;
import app.taskaversion.analytics.ClassicPage;
import app.taskaversion.analytics.ClassicService;
import app.taskaversion.analytics.classic.ClassicFigures;
import app.taskaversion.platform.persistence.OwnedSql;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SqlClassicService implements ClassicService {

    private final ClassicHistories histories;
    private final OwnedSql sql;

    SqlClassicService(ClassicHistories histories, OwnedSql sql) {
        this.histories = histories;
        this.sql = sql;
    }

    /** One statement, because each visit of Look back asks. */
    @Override
    public boolean isShown() {
        return sql.sql("select (select pref_value from user_preference where user_id = :owner and pref_key = :key)"
                        + " as chosen, (select count(*) from (select 1 from task_instance where user_id = :owner"
                        + " and legacy_id is not null and demo = false and deleted_at is null limit 1) brought)"
                        + " as brought")
                .param("key", PreferenceKey.CLASSIC_NUMBERS.key())
                .query((row, index) -> {
                    String chosen = row.getString("chosen");
                    return chosen == null ? row.getInt("brought") > 0 : Boolean.parseBoolean(chosen);
                })
                .single();
    }

    @Override
    public ClassicPage read(Instant now, ZoneId zone) {
        ClassicFigures figures = new ClassicFigures(histories.read(now, zone));
        Map<ClassicNumber, Double> values = new EnumMap<>(ClassicNumber.class);
        for (ClassicNumber number : ClassicNumber.values()) {
            double value = figures.number(number.path());
            if (Double.isFinite(value)) {
                values.put(number, value);
            }
        }
        Map<Basis, Integer> counts = new EnumMap<>(Basis.class);
        counts.put(Basis.COMPLETED, (int) figures.number("get_dashboard_metrics/counts/total_completed"));
        counts.put(Basis.ALL, (int) figures.number("get_dashboard_metrics/counts/total_created"));
        counts.put(Basis.LAST_WEEK, (int) figures.number("get_dashboard_metrics/counts/completed_7d"));
        counts.put(Basis.NIGHTS, (int) figures.number("get_sleep_metrics.7/sleep_count"));
        return new ClassicPage(values, counts);
    }
}
