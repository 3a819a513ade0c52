package app.taskaversion.analytics.internal;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
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
    private final PreferenceService preferences;
    private final OwnedSql sql;

    SqlClassicService(ClassicHistories histories, PreferenceService preferences, OwnedSql sql) {
        this.histories = histories;
        this.preferences = preferences;
        this.sql = sql;
    }

    @Override
    public boolean isShown() {
        return preferences
                .find(PreferenceKey.CLASSIC_NUMBERS)
                .map(Boolean::valueOf)
                .orElseGet(this::broughtSomething);
    }

    private boolean broughtSomething() {
        return sql.sql("select count(*) from (select 1 from task_instance where user_id = :owner"
                                + " and legacy_id is not null and deleted_at is null limit 1) brought")
                        .query(Integer.class)
                        .single()
                > 0;
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
