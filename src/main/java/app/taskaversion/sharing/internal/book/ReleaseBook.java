package app.taskaversion.sharing.internal.book;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.text.Sha256;
import app.taskaversion.sharing.ReleaseEntry;
import app.taskaversion.sharing.ReleaseEntry.State;
import app.taskaversion.sharing.ReleaseId;
import app.taskaversion.sharing.rule.Budget;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was handed out. No row says anything of a person. */
@Component
@Transactional(readOnly = true)
public class ReleaseBook {

    /** Whatever takes longer was stopped with its node. */
    public static final Duration LONGEST = Duration.ofHours(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    ReleaseBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A release that has begun.
     *
     * @param year of UTC
     */
    public record Begun(ReleaseId id, int year, int turn, Instant at) {}

    /**
     * Takes one of the two turns of the year, for good.
     *
     * @throws Conflict if there is none left
     */
    @Transactional
    public Begun begin() {
        Instant now = clock.instant();
        int year = year(now);
        int turn = 1 + spent(year);
        if (turn > Budget.RELEASES_A_YEAR) {
            throw new Conflict("sharing.spent");
        }
        UUID id = Ids.next();
        try {
            int unused = jdbc.sql("""
                            insert into aggregate_release (id, in_year, turn, began_at)
                            values (:id, :year, :turn, :now)""")
                    .param("id", id.toString())
                    .param("year", year)
                    .param("turn", turn)
                    .param("now", OwnedSql.at(now))
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new Conflict("sharing.underWay"); // on PostgreSQL another node may take it at the same moment
        }
        return new Begun(new ReleaseId(id), year, turn, now);
    }

    public static int year(Instant now) {
        return now.atZone(ZoneOffset.UTC).getYear();
    }

    /** How many turns of a year are taken. */
    public int spent(int year) {
        return jdbc.sql("select count(*) from aggregate_release where in_year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    @Transactional
    public void finish(ReleaseId id, int published, int withheld, byte[] zip) {
        int unused = jdbc.sql("""
                        update aggregate_release set finished_at = :now, published = :published, withheld = :withheld,
                            content = :zip, sha256 = :sha
                        where id = :id and finished_at is null""")
                .param("now", OwnedSql.at(clock.instant()))
                .param("published", published)
                .param("withheld", withheld)
                .param("zip", zip)
                .param("sha", Sha256.hex(zip))
                .param("id", id.toString())
                .update();
    }

    /** The newest first. */
    public List<ReleaseEntry> list() {
        return jdbc.sql("""
                        select id, in_year, turn, began_at, finished_at, published, withheld, sha256
                        from aggregate_release order by in_year desc, turn desc""").query((row, number) -> entry(row)).list();
    }

    private ReleaseEntry entry(ResultSet row) throws SQLException {
        Instant began = Objects.requireNonNull(OwnedSql.instant(row, "began_at"));
        Instant finished = OwnedSql.instant(row, "finished_at");
        int published = row.getInt("published");
        State state;
        if (finished == null) {
            state = began.plus(LONGEST).isBefore(clock.instant()) ? State.BROKE_OFF : State.UNDER_WAY;
        } else {
            state = published == 0 ? State.TOO_FEW : State.DONE;
        }
        return new ReleaseEntry(
                new ReleaseId(UUID.fromString(row.getString("id"))),
                row.getInt("in_year"),
                row.getInt("turn"),
                began,
                state,
                published,
                row.getInt("withheld"),
                row.getString("sha256"));
    }

    /** Empty if there is none, or it has no files. */
    public Optional<byte[]> content(ReleaseId id) {
        return jdbc.sql("select content from aggregate_release where id = :id and content is not null")
                .param("id", id.toString())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }
}
