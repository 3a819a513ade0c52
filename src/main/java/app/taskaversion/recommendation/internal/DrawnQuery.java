package app.taskaversion.recommendation.internal;

import app.taskaversion.analytics.AdviceService;
import app.taskaversion.analytics.metric.LoggedDecision;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.recommendation.model.Drawn;
import app.taskaversion.recommendation.rule.Mode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads which of the current person's kept lists were drawn by lot, how likely each thing was to come first, and what came of
 * it. (recommender §2.9, §2.11)
 */
@Component
@Transactional(readOnly = true)
public class DrawnQuery {

    private static final Set<String> RULES =
            Arrays.stream(Mode.values()).map(Mode::key).collect(Collectors.toSet());

    private final AdviceService results;
    private final OwnedSql sql;
    private final String lists;

    DrawnQuery(AdviceService results, OwnedSql sql, DatabaseUrl database) {
        this.results = results;
        this.sql = sql;
        this.lists = "select " + PastQuery.millis(database.vendor(), "d.decided_at", "looked")
                + ", d.scored from decision d where d.user_id = :owner and d.randomised and d.scored is not null"
                + " and d.decided_at between :from and :to";
    }

    /**
     * What was drawn two days ago or more, since more may come of the rest, in the order of time. A list of which the thing
     * in first place was not kept says nothing and is left out.
     *
     * @param from the first moment
     * @param to now
     * @param person the number that stands for this person among the examples
     */
    public List<Drawn> of(Instant from, Instant to, int person) {
        Map<Long, List<String>> kept = kept(from, to);
        if (kept.isEmpty()) {
            return List.of();
        }
        List<Drawn> drawn = new ArrayList<>();
        // Of a decision's day nothing is asked here.
        for (LoggedDecision each : results.settled(from, to, DayBoundary.in(ZoneOffset.UTC))) {
            List<String> tasks = kept.getOrDefault(each.at(), List.of());
            int first = tasks.indexOf(each.first());
            if (each.drawn() && first >= 0) {
                drawn.add(new Drawn(
                        person,
                        Instant.ofEpochMilli(each.at()),
                        tasks.stream()
                                .map(task -> each.chances().getOrDefault(task, 0.0))
                                .toList(),
                        first,
                        each.reward(),
                        leaders(each, tasks)));
            }
        }
        return drawn;
    }

    /** A model that was in charge is no rule. */
    private static Map<String, Integer> leaders(LoggedDecision decision, List<String> tasks) {
        Map<String, Integer> leaders = new HashMap<>();
        decision.leaders().forEach((mode, task) -> {
            int place = tasks.indexOf(task);
            if (place >= 0 && RULES.contains(mode) && decision.chances().getOrDefault(task, 0.0) > 0) {
                leaders.put(mode, place);
            }
        });
        return leaders;
    }

    /** The things of each list in the order of its examples, by its moment. */
    private Map<Long, List<String>> kept(Instant from, Instant to) {
        Map<Long, List<String>> kept = new HashMap<>();
        sql.sql(lists)
                .param("from", OwnedSql.at(from))
                .param("to", OwnedSql.at(to))
                .query(row -> {
                    List<String> unused = kept.put(
                            row.getLong(1),
                            Scored.read(row.getBytes(2)).stream()
                                    .map(one -> one.task().toString())
                                    .toList());
                });
        return kept;
    }
}
