package app.taskaversion.recommendation.internal;

import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.persistence.Vendor;
import app.taskaversion.recommendation.feature.Attempt;
import app.taskaversion.recommendation.feature.Offer;
import app.taskaversion.recommendation.feature.Past;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what a model is told of the current person: the newest thousand things that they finished, the newest three hundred
 * that they let go, what is begun, and the newest five hundred moments at which something was suggested to them. What they
 * did before that says little of today, and nobody with years behind them should wait. Three statements.
 */
@Component
@Transactional(readOnly = true)
class TimelineQuery {

    static final int OFFERS = 500;

    private final OwnedSql sql;
    private final String attempts;
    private final String offers;

    TimelineQuery(OwnedSql sql, DatabaseUrl database) {
        this.sql = sql;
        Vendor vendor = database.vendor();
        String columns = AttemptRows.select(vendor) + " and " + AttemptRows.STARTED + " <= :now";
        // The state is hidden from the planner of SQLite where the moment is what finds the rows, see PastQuery.
        attempts = String.join(
                " union all ",
                PastQuery.newest(
                        columns,
                        "coalesce(i.state, '') = 'COMPLETED' and i.completed_at <= :now",
                        "i.completed_at",
                        PastQuery.FINISHED),
                PastQuery.newest(
                        columns,
                        "coalesce(i.state, '') = 'CANCELLED' and i.cancelled_at <= :now",
                        "i.cancelled_at",
                        PastQuery.LET_GO),
                PastQuery.newest(columns, "i.state in ('PAUSED', 'RUNNING')", AttemptRows.STARTED, PastQuery.OPEN));
        // One row a decision: what it scored would else be carried along and sorted for each thing that it showed. The
        // owner is hidden from the planner of SQLite, which would go through all that was ever shown for each of them.
        offers = "select " + PastQuery.millis(vendor, "d.decided_at", "looked") + """
                , d.scored, d.energy,
                (select string_agg(m.task_id, ' ' order by m.slot) from impression m
                    where m.decision_id = d.id and coalesce(m.user_id, '') = :owner) as shown
                from decision d
                where d.user_id = :owner and d.decided_at <= :now and d.scored is not null
                order by d.decided_at desc, d.id desc limit :offers""";
    }

    /**
     * What was read.
     *
     * @param chances for each offer, what was predicted of its things then
     */
    record Read(Past past, Map<Offer, List<Scored>> chances) {}

    /** Everything until now. What a person said of something that goes on is as they said it last. */
    Read read(Instant now) {
        List<Offer> looked = new ArrayList<>();
        List<Past.CheckIn> checkIns = new ArrayList<>();
        Map<Offer, List<Scored>> chances = new HashMap<>();
        for (Look look : looks(now)) {
            looked.add(look.offer());
            chances.put(look.offer(), look.scored());
            if (look.energy() != null) {
                checkIns.add(new Past.CheckIn(look.offer().at(), look.energy()));
            }
        }
        return new Read(new Past(categories(), looked, attempts(now), checkIns), chances);
    }

    private List<Attempt> attempts(Instant now) {
        List<Attempt> all = new ArrayList<>();
        sql.sql(attempts).param("now", OwnedSql.at(now)).query(row -> {
            if (row.getString(1) != null) {
                all.add(AttemptRows.read(row));
            }
        });
        return all;
    }

    private record Look(
            Offer offer, List<Scored> scored, @Nullable Double energy) {}

    /** In the order of time. */
    private List<Look> looks(Instant now) {
        List<Look> looks = new ArrayList<>();
        // The same few hundred tasks come up thousands of times.
        Map<UUID, String> names = new HashMap<>();
        sql.sql(offers).param("now", OwnedSql.at(now)).param("offers", OFFERS).query(row -> {
            List<Scored> scored = Scored.read(row.getBytes(2));
            String shown = row.getString(4);
            Offer offer = new Offer(
                    Instant.ofEpochMilli(row.getLong(1)),
                    scored.stream()
                            .map(one -> names.computeIfAbsent(one.task(), UUID::toString))
                            .toList(),
                    shown == null ? List.of() : List.of(shown.split(" ", -1)));
            looks.add(new Look(offer, scored, OwnedSql.number(row, "energy")));
        });
        return looks.reversed();
    }

    /** The label of each task: all of its words, in one order. */
    private Map<String, String> categories() {
        Map<String, TreeSet<String>> words = new HashMap<>();
        sql.sql("select task_id, name from task_category where user_id = :owner")
                .query(row -> {
                    words.computeIfAbsent(row.getString(1), task -> new TreeSet<>())
                            .add(row.getString(2).toLowerCase(Locale.ROOT));
                });
        return words.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> String.join(" ", each.getValue())));
    }
}
