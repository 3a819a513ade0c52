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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
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
        offers = "select d.id, " + PastQuery.millis(vendor, "d.decided_at", "looked") + """
                , d.scored, d.energy, m.task_id
                from (select id, decided_at, scored, energy from decision
                    where user_id = :owner and decided_at <= :now and scored is not null
                    order by decided_at desc, id desc limit :offers) d
                left join impression m on m.decision_id = d.id and m.user_id = :owner
                order by d.decided_at, d.id, m.slot""";
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
            Offer offer = look.offer();
            looked.add(offer);
            chances.put(offer, look.scored);
            if (look.energy != null) {
                checkIns.add(new Past.CheckIn(look.at, look.energy));
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

    /** One moment of looking while its rows are gathered. */
    private static final class Look {
        private final Instant at;
        private final List<Scored> scored;
        private final @Nullable Double energy;
        private final List<String> shown = new ArrayList<>();

        private Look(Instant at, List<Scored> scored, @Nullable Double energy) {
            this.at = at;
            this.scored = scored;
            this.energy = energy;
        }

        private Offer offer() {
            return new Offer(
                    at, scored.stream().map(one -> one.task().toString()).toList(), shown);
        }
    }

    private List<Look> looks(Instant now) {
        Map<String, Look> looks = new LinkedHashMap<>();
        sql.sql(offers).param("now", OwnedSql.at(now)).param("offers", OFFERS).query(row -> {
            String id = row.getString(1);
            Look look = looks.get(id);
            if (look == null) {
                look = new Look(
                        Instant.ofEpochMilli(row.getLong(2)),
                        Scored.read(row.getBytes(3)),
                        OwnedSql.number(row, "energy"));
                looks.put(id, look);
            }
            String task = row.getString(5);
            if (task != null) {
                look.shown.add(task);
            }
        });
        return List.copyOf(looks.values());
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
