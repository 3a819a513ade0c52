package app.taskaversion.account.internal;

import app.taskaversion.platform.persistence.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sign-ins that are open, one for each device. A row that is gone has ended; whoever still shows it is shown the
 * door. Works for any number of nodes, because the rows are the truth and sessions only remember them.
 */
@Component
@Transactional(readOnly = true)
class SignIns {

    /** The longest that one browser session lasts, whatever is done in it. */
    static final Duration SESSION = Duration.ofDays(7);

    /** How long it may be left alone; see {@link SignInWatch#SEEN} for how precisely that is known. */
    static final Duration IDLE = Duration.ofHours(12);

    /** How long a browser that stays signed in may stay away. */
    static final Duration REMEMBERED = Duration.ofDays(30);

    /** And the longest that it comes back without a password at all. */
    static final Duration REMEMBERED_AT_MOST = Duration.ofDays(180);

    /** How long the token before the last still counts: a page load is several requests at once. */
    static final Duration GRACE = Duration.ofSeconds(60);

    private static final String SERIES = "series";
    private static final String TOKEN = "token";

    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final Clock clock;

    SignIns(JdbcClient jdbc, KeyedHash hash, Clock clock) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.clock = clock;
    }

    /**
     * An open sign-in.
     *
     * @param remembered whether it outlives the browser, and being left alone for a while
     */
    record Row(
            UUID id,
            UUID account,
            String browser,
            boolean remembered,
            Instant createdAt,
            Instant authenticatedAt,
            Instant lastSeenAt,
            Instant expiresAt) {}

    /** What a browser keeps in its cookie. */
    record Remembered(String series, String token) {}

    /** What a cookie leads to. */
    sealed interface Return {}

    /**
     * @param stays whether the cookie may outlive the browser
     * @param next the token for the next time; null if another request of the same page has it already
     */
    record Back(
            UUID signIn,
            UUID account,
            boolean stays,
            @Nullable String next) implements Return {}

    /** The cookie is worth nothing (any more). */
    record Unknown() implements Return {}

    /** A token came back that was used up long ago: somebody has a copy. */
    record Stolen(UUID account) implements Return {}

    @Transactional
    public UUID begin(UUID account, String browser) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        int unused = jdbc.sql("""
                        insert into sign_in (id, account_id, browser, created_at, authenticated_at, last_seen_at,
                            expires_at)
                        values (:id, :account, :browser, :now, :now, :now, :expires)""")
                .param("id", id.toString())
                .param("account", account.toString())
                .param("browser", browser)
                .param("now", DoorTimes.at(now))
                .param("expires", DoorTimes.at(now.plus(SESSION)))
                .update();
        int people = jdbc.sql("update app_user set last_login_at = :now, last_seen_at = :now where id = :id")
                .param("now", DoorTimes.at(now))
                .param("id", account.toString())
                .update();
        return id;
    }

    /**
     * Lets the browser come back without a password: to another node, should its own be gone, and, if it stays, after it
     * was closed.
     */
    @Transactional
    Remembered remember(UUID id, boolean stays) {
        Remembered remembered = new Remembered(Secrets.token(), Secrets.token());
        Instant now = clock.instant();
        int unused = jdbc.sql("""
                        update sign_in set series_hash = :series, token_hash = :token, rotated_at = :now,
                            stays = :stays, expires_at = case when :stays = :yes then :expires else expires_at end
                        where id = :id""")
                .param("series", hash.of(SERIES, remembered.series()))
                .param("token", hash.of(TOKEN, remembered.token()))
                .param("now", DoorTimes.at(now))
                .param("stays", stays)
                .param("yes", true)
                .param("expires", DoorTimes.at(now.plus(REMEMBERED)))
                .param("id", id.toString())
                .update();
        return remembered;
    }

    @Transactional
    public Return comeBack(Remembered cookie) {
        Series found = find(cookie.series()).orElse(null);
        Instant now = clock.instant();
        if (found == null || !isOpen(found.row(), now)) {
            return new Unknown();
        }
        String presented = hash.of(TOKEN, cookie.token());
        UUID id = found.row().id();
        UUID account = found.row().account();
        if (presented.equals(found.token())) {
            String next = Secrets.token();
            boolean first = rotate(found, presented, hash.of(TOKEN, next), now);
            return new Back(id, account, found.row().remembered(), first ? next : null);
        }
        boolean sameMoment = presented.equals(found.previous())
                && now.isBefore(found.rotatedAt().plus(GRACE));
        return sameMoment ? new Back(id, account, found.row().remembered(), null) : new Stolen(account);
    }

    private record Series(Row row, String token, @Nullable String previous, Instant rotatedAt) {}

    private Optional<Series> find(String series) {
        return jdbc.sql("select * from sign_in where series_hash = :series")
                .param("series", hash.of(SERIES, series))
                .query((row, number) -> new Series(
                        row(row, number),
                        row.getString("token_hash"),
                        row.getString("previous_hash"),
                        instant(row, "rotated_at")))
                .optional();
    }

    /** @return false if another request was faster */
    private boolean rotate(Series found, String presented, String next, Instant now) {
        Instant atMost = found.row().createdAt().plus(REMEMBERED_AT_MOST);
        Instant later = now.plus(REMEMBERED);
        Instant expires = found.row().remembered()
                ? later.isBefore(atMost) ? later : atMost
                : found.row().expiresAt();
        return jdbc.sql("""
                        update sign_in set token_hash = :next, previous_hash = :presented, rotated_at = :now,
                            last_seen_at = :now, expires_at = :expires
                        where id = :id and token_hash = :presented""")
                        .param("next", next)
                        .param("presented", presented)
                        .param("now", DoorTimes.at(now))
                        .param("expires", DoorTimes.at(expires))
                        .param("id", found.row().id().toString())
                        .update()
                == 1;
    }

    /** The series of a cookie, whatever its token; for signing out. */
    Optional<UUID> findBySeries(String series) {
        return find(series).map(found -> found.row().id());
    }

    Optional<Row> find(UUID id) {
        return open(" and id = :id")
                .param("id", id.toString())
                .query(SignIns::row)
                .optional();
    }

    /** Of one person, the one that was used last first. */
    List<Row> list(UUID account) {
        return open(" and account_id = :account order by last_seen_at desc, id desc")
                .param("account", account.toString())
                .query(SignIns::row)
                .list();
    }

    /** Neither run out nor left alone for too long; who stays signed in may stay away longer. */
    private JdbcClient.StatementSpec open(String which) {
        Instant now = clock.instant();
        return jdbc.sql("select * from sign_in where expires_at > :now" + " and (stays = :yes or last_seen_at > :idle)"
                        + which)
                .param("yes", true)
                .param("now", DoorTimes.at(now))
                .param("idle", DoorTimes.at(now.minus(IDLE)));
    }

    private static boolean isOpen(Row row, Instant now) {
        return now.isBefore(row.expiresAt())
                && (row.remembered() || now.isBefore(row.lastSeenAt().plus(IDLE)));
    }

    @Transactional
    void seen(UUID id) {
        Instant now = clock.instant();
        int unused = jdbc.sql("update sign_in set last_seen_at = :now where id = :id")
                .param("now", DoorTimes.at(now))
                .param("id", id.toString())
                .update();
        int people = jdbc.sql("""
                        update app_user set last_seen_at = :now
                        where id = (select account_id from sign_in where id = :id)""")
                .param("now", DoorTimes.at(now))
                .param("id", id.toString())
                .update();
    }

    /** The person has just proved who they are. */
    @Transactional
    void authenticated(UUID id) {
        int unused = jdbc.sql("update sign_in set authenticated_at = :now where id = :id")
                .param("now", DoorTimes.at(clock.instant()))
                .param("id", id.toString())
                .update();
    }

    @Transactional
    boolean end(UUID id) {
        return jdbc.sql("delete from sign_in where id = :id")
                        .param("id", id.toString())
                        .update()
                > 0;
    }

    /** Takes away what has run out. @return how many */
    @Transactional
    int sweep() {
        Instant now = clock.instant();
        return jdbc.sql("delete from sign_in where expires_at <= :now" + " or (stays = :no and last_seen_at <= :idle)")
                .param("no", false)
                .param("now", DoorTimes.at(now))
                .param("idle", DoorTimes.at(now.minus(IDLE)))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("account_id")),
                row.getString("browser"),
                row.getBoolean("stays"),
                instant(row, "created_at"),
                instant(row, "authenticated_at"),
                instant(row, "last_seen_at"),
                instant(row, "expires_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(DoorTimes.instant(row, column), column);
    }
}
