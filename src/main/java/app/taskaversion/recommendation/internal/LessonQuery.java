package app.taskaversion.recommendation.internal;

import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.recommendation.feature.Attempt;
import app.taskaversion.recommendation.feature.Choices;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Offer;
import app.taskaversion.recommendation.feature.Past;
import app.taskaversion.recommendation.feature.Schema;
import app.taskaversion.recommendation.feature.SnapshotBytes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the current person's decisions teach: each candidate with the numbers that were kept then, never computed
 * again, and with what became of it. (recommender §2.1, §2.2)
 */
@Component
@Transactional(readOnly = true)
public class LessonQuery {

    private final OwnedSql sql;
    private final String attempts;
    private final String decisions;

    LessonQuery(OwnedSql sql, DatabaseUrl database) {
        this.sql = sql;
        attempts = AttemptRows.select(database.vendor()) + " and " + AttemptRows.STARTED + " between :from and :to";
        decisions = "select d.id, " + PastQuery.millis(database.vendor(), "d.decided_at", "looked") + """
                , d.scored, d.snapshot, d.instances, d.schema_hash, m.task_id
                from decision d
                left join impression m on m.decision_id = d.id and m.user_id = :owner
                where d.user_id = :owner and d.scored is not null and d.decided_at between :from and :to
                order by d.decided_at, d.id, m.slot""";
    }

    /**
     * One decision while its rows are gathered.
     *
     * @param rows empty where they mean something else than now, or are gone
     */
    private record Kept(Instant at, List<String> open, List<float[]> rows, int instances, List<String> shown) {

        Offer offer() {
            return new Offer(at, open, shown);
        }
    }

    /**
     * Each candidate of each list, list after list, in the order of time: only what is ripe at {@code to}, and only numbers
     * that mean what they mean now.
     *
     * @param from the first moment
     * @param to now
     * @param person the number that stands for this person among the examples; it is in no model
     */
    public List<Example> of(Instant from, Instant to, int person) {
        List<Kept> all = kept(from, to);
        List<Offer> offers = all.stream().map(Kept::offer).toList();
        Choices choices = Choices.of(new Past(Map.of(), offers, attempts(from, to), List.of()));
        Instant ripe = to.minus(Example.RIPE);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Kept decision = all.get(i);
            if (!decision.at().isAfter(ripe)) {
                add(examples, decision, offers.get(i), choices, person);
            }
        }
        return examples;
    }

    private static void add(List<Example> examples, Kept decision, Offer offer, Choices choices, int person) {
        List<float[]> rows = decision.rows();
        for (int row = 0; row < rows.size() && row < offer.open().size(); row++) {
            String task = offer.open().get(row);
            examples.add(Example.of(
                    person,
                    decision.at(),
                    decision.instances(),
                    rows.get(row),
                    offer.position(task),
                    choices.of(offer, task)));
        }
    }

    private List<Attempt> attempts(Instant from, Instant to) {
        List<Attempt> all = new ArrayList<>();
        sql.sql(attempts)
                .param("from", OwnedSql.at(from))
                .param("to", OwnedSql.at(to))
                .query(row -> {
                    if (row.getString(1) != null) {
                        all.add(AttemptRows.read(row));
                    }
                });
        return all;
    }

    private List<Kept> kept(Instant from, Instant to) {
        Map<String, Kept> all = new LinkedHashMap<>();
        sql.sql(decisions)
                .param("from", OwnedSql.at(from))
                .param("to", OwnedSql.at(to))
                .query(row -> {
                    Kept decision = all.get(row.getString(1));
                    if (decision == null) {
                        decision = new Kept(
                                Instant.ofEpochMilli(row.getLong(2)),
                                Scored.read(row.getBytes(3)).stream()
                                        .map(one -> one.task().toString())
                                        .toList(),
                                rows(row.getBytes(4), row.getString(6)),
                                row.getInt(5),
                                new ArrayList<>());
                        all.put(row.getString(1), decision);
                    }
                    String task = row.getString(7);
                    if (task != null) {
                        decision.shown().add(task);
                    }
                });
        return List.copyOf(all.values());
    }

    private static List<float[]> rows(byte @Nullable [] snapshot, @Nullable String schema) {
        return snapshot == null || !Schema.hash().equals(schema) ? List.of() : SnapshotBytes.read(snapshot);
    }
}
