package app.taskaversion.recommendation.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts how often a rule stood in for the current person, by cause. */
@Component
@Transactional(readOnly = true)
public class FallbackQuery {

    private final OwnedSql sql;

    FallbackQuery(OwnedSql sql) {
        this.sql = sql;
    }

    /**
     * @param from excluded
     * @param to included
     * @return by the name of the cause, see {@link app.taskaversion.recommendation.Fallback}
     */
    public Map<String, Long> times(Instant from, Instant to) {
        Map<String, Long> times = new HashMap<>();
        sql.sql("""
                        select fallback, count(*) from decision
                        where user_id = :owner and fallback is not null and decided_at > :from and decided_at <= :to
                        group by fallback""")
                .param("from", OwnedSql.at(from))
                .param("to", OwnedSql.at(to))
                .query(row -> {
                    Long unused = times.put(row.getString(1), row.getLong(2));
                });
        return times;
    }
}
