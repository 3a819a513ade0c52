package app.taskaversion.operations.internal;

import app.taskaversion.operations.ErrorGroup;
import app.taskaversion.operations.ErrorService;
import app.taskaversion.platform.error.NotedError;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedSql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of errors, which belongs to nobody. */
@Component
@Transactional(readOnly = true)
class ErrorNotes {

    private static final int GROUPS = 100;
    private static final int CODES = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    ErrorNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Place(String kind, String place) {}

    /** Keeps them, and lets go of what is older or more than is kept. */
    @Transactional
    void add(List<NotedError> noted) {
        for (NotedError each : noted) {
            int unused = jdbc.sql("""
                            insert into error_note (id, code, occurred_at, kind, place)
                            values (:id, :code, :at, :kind, :place)""")
                    .param("id", Ids.next().toString())
                    .param("code", each.code())
                    .param("at", OwnedSql.at(each.at(clock)))
                    .param("kind", each.kind())
                    .param("place", each.place())
                    .update();
        }
        int old = jdbc.sql("delete from error_note where occurred_at < :from")
                .param("from", OwnedSql.at(clock.instant().minus(Duration.ofDays(ErrorService.DAYS))))
                .update();
        int many = jdbc.sql("""
                        delete from error_note where id not in
                            (select id from error_note order by occurred_at desc, id desc limit :most)""").param("most", ErrorService.MOST).update();
    }

    List<ErrorGroup> list(String code) {
        Map<Place, List<Row>> groups = new LinkedHashMap<>();
        jdbc.sql("""
                        select code, occurred_at, kind, place from error_note
                         where occurred_at >= :from and (:code = '' or code = :code)
                         order by occurred_at desc, id desc""")
                .param("from", OwnedSql.at(clock.instant().minus(Duration.ofDays(ErrorService.DAYS))))
                .param("code", code.strip().toUpperCase(Locale.ROOT))
                .query((row, index) -> new Row(
                        row.getString("kind"),
                        row.getString("place"),
                        row.getString("code"),
                        Objects.requireNonNull(OwnedSql.instant(row, "occurred_at"))))
                .list()
                .forEach(row -> groups.computeIfAbsent(new Place(row.kind(), row.place()), key -> new ArrayList<>())
                        .add(row));
        return groups.entrySet().stream()
                .limit(GROUPS)
                .map(entry -> new ErrorGroup(
                        entry.getKey().kind(),
                        entry.getKey().place(),
                        entry.getValue().getFirst().at(),
                        entry.getValue().size(),
                        entry.getValue().stream().map(Row::code).limit(CODES).toList()))
                .toList();
    }

    private record Row(String kind, String place, String code, Instant at) {}
}
