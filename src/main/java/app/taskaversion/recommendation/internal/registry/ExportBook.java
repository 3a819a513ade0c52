package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.platform.persistence.OwnedSql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was in the rows that were given out. */
@Component
@Transactional(readOnly = true)
class ExportBook {

    /** What is older comes back no more: whoever brings a model of it is told to begin anew. */
    static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    ExportBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param marks of who was in it, with the year of their key */
    record Export(Instant at, Map<String, Integer> marks) {

        Export {
            marks = Map.copyOf(marks);
        }
    }

    @Transactional
    public void add(UUID export, Instant at, Map<String, Integer> marks) {
        marks.forEach((mark, year) -> {
            int unused = jdbc.sql("""
                            insert into ml_export_person (export_id, exported_at, mark, key_year)
                            values (:export, :at, :mark, :year)""")
                    .param("export", export.toString())
                    .param("at", OwnedSql.at(at))
                    .param("mark", mark)
                    .param("year", year)
                    .update();
        });
    }

    private record Row(Instant at, String mark, int year) {}

    /** Absent if nothing was ever given out under this number, or too long ago. */
    public @Nullable Export find(UUID export) {
        List<Row> rows = jdbc.sql("""
                        select exported_at, mark, key_year from ml_export_person
                        where export_id = :export and exported_at > :since""")
                .param("export", export.toString())
                .param("since", OwnedSql.at(clock.instant().minus(KEPT)))
                .query((row, number) -> new Row(
                        Objects.requireNonNull(OwnedSql.instant(row, "exported_at")),
                        row.getString("mark"),
                        row.getInt("key_year")))
                .list();
        return rows.isEmpty()
                ? null
                : new Export(rows.getFirst().at(), rows.stream().collect(Collectors.toMap(Row::mark, Row::year)));
    }

    @Transactional
    public void clearOut() {
        int unused = jdbc.sql("delete from ml_export_person where exported_at <= :since")
                .param("since", OwnedSql.at(clock.instant().minus(KEPT)))
                .update();
    }
}
