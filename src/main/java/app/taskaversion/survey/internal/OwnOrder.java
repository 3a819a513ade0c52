package app.taskaversion.survey.internal;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.survey.Item;
import app.taskaversion.survey.OwnReasons;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What counts for {@link OwnReasons}. Within the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwnOrder {

    private final OwnedSql sql;

    OwnOrder(OwnedSql sql) {
        this.sql = sql;
    }

    List<String> of(Item item, Instant now) {
        if (!item.key().equals(OwnReasons.QUESTION)) {
            return item.choices();
        }
        Map<String, Integer> counts = new HashMap<>();
        Instant from = now.minus(Duration.ofDays(OwnReasons.DAYS));
        ways(from, now, counts);
        dismissals(from, now, counts);
        said(now, counts);
        return OwnReasons.order(item, counts);
    }

    private void ways(Instant from, Instant now, Map<String, Integer> counts) {
        sql.sql("select v.kind, v.step, count(*) as n from intervention v"
                        + " join task_instance i on i.id = v.instance_id and i.user_id = :owner and i.demo = false"
                        + " where v.user_id = :owner and v.chosen_at >= :from and v.chosen_at <= :now"
                        + " group by v.kind, v.step")
                .param("from", OwnedSql.at(from))
                .param("now", OwnedSql.at(now))
                .query(row -> {
                    add(counts, OwnReasons.ofWay(row.getString("kind"), row.getString("step")), row.getInt("n"));
                });
    }

    private void dismissals(Instant from, Instant now, Map<String, Integer> counts) {
        sql.sql("select reason, count(*) as n from impression where user_id = :owner and reason is not null"
                        + " and shown_at >= :from and shown_at <= :now group by reason")
                .param("from", OwnedSql.at(from))
                .param("now", OwnedSql.at(now))
                .query(row -> {
                    add(counts, OwnReasons.ofDismissal(row.getString("reason")), row.getInt("n"));
                });
    }

    /** The last sent answer to each of the two questions; an earlier one was taken back by it. */
    private void said(Instant now, Map<String, Integer> counts) {
        Set<String> seen = new HashSet<>();
        sql.sql("select a.question_id, a.answer_value from survey_answer a"
                        + " join survey s on s.id = a.survey_id and s.user_id = :owner"
                        + " where a.user_id = :owner and s.submitted_at <= :now and a.answer_value is not null"
                        + " and a.question_version is not null and a.question_id in (:question, :sister)"
                        + " order by a.answered_at desc, a.id desc")
                .param("now", OwnedSql.at(now))
                .param("question", OwnReasons.QUESTION)
                .param("sister", OwnReasons.SISTER)
                .query(row -> {
                    if (seen.add(row.getString("question_id"))) {
                        add(counts, List.of(row.getString("answer_value").split(",", -1)), OwnReasons.SAID);
                    }
                });
    }

    private static void add(Map<String, Integer> counts, List<String> choices, int n) {
        choices.forEach(choice -> counts.merge(choice, n, Integer::sum));
    }
}
