package app.taskaversion.account.internal;

import app.taskaversion.account.CalendarLinkService;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.log.SecurityEvent;
import app.taskaversion.platform.log.SecurityLog;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredCalendarLinks implements CalendarLinkService {

    /** How precisely the time of the last reading is kept: programs come every few minutes. */
    static final Duration READ = Duration.ofHours(1);

    private static final String PURPOSE = "calendar";

    /** Longer than any that was given out; what is longer is not looked up. */
    private static final int LONGEST = 100;

    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final SignInCheck signIn;
    private final CurrentOwner owner;
    private final Clock clock;

    StoredCalendarLinks(JdbcClient jdbc, KeyedHash hash, SignInCheck signIn, CurrentOwner owner, Clock clock) {
        this.jdbc = jdbc;
        this.signIn = signIn;
        this.hash = hash;
        this.owner = owner;
        this.clock = clock;
    }

    private String me() {
        return owner.get().value().toString();
    }

    @Override
    public Optional<CalendarLink> find() {
        return jdbc.sql("select created_at, with_names, last_read_at from calendar_link where account_id = :account")
                .param("account", me())
                .query((row, index) -> new CalendarLink(
                        Objects.requireNonNull(DoorTimes.instant(row, "created_at")),
                        row.getBoolean("with_names"),
                        DoorTimes.instant(row, "last_read_at")))
                .optional();
    }

    @Override
    @Transactional
    public String make(boolean withNames) {
        signIn.requireRecent();
        int unused = delete();
        String secret = Secrets.token();
        unused = jdbc.sql("""
                        insert into calendar_link (id, account_id, code_hash, with_names, created_at)
                        values (:id, :account, :code, :names, :now)""")
                .param("id", Ids.next().toString())
                .param("account", me())
                .param("code", hash.of(PURPOSE, secret))
                .param("names", withNames)
                .param("now", DoorTimes.at(clock.instant()))
                .update();
        write(SecurityEvent.CALENDAR_LINK_MADE);
        return secret;
    }

    @Override
    @Transactional
    public void withNames(boolean withNames) {
        int found = jdbc.sql("update calendar_link set with_names = :names where account_id = :account")
                .param("names", withNames)
                .param("account", me())
                .update();
        if (found == 0) {
            throw new NotFound("calendarLink");
        }
    }

    @Override
    @Transactional
    public void revoke() {
        if (delete() > 0) {
            write(SecurityEvent.CALENDAR_LINK_REVOKED);
        }
    }

    private int delete() {
        return jdbc.sql("delete from calendar_link where account_id = :account")
                .param("account", me())
                .update();
    }

    @Override
    @Transactional
    public Optional<Reader> read(String secret) {
        if (secret.length() > LONGEST) {
            return Optional.empty();
        }
        String code = hash.of(PURPOSE, secret);
        Instant now = clock.instant();
        Optional<Found> found = jdbc.sql(
                        "select account_id, with_names, last_read_at from calendar_link where code_hash = :code")
                .param("code", code)
                .query((row, index) -> {
                    Instant last = DoorTimes.instant(row, "last_read_at");
                    return new Found(
                            new Reader(
                                    new OwnerId(UUID.fromString(row.getString("account_id"))),
                                    row.getBoolean("with_names")),
                            last == null || !now.isBefore(last.plus(READ)));
                })
                .optional();
        if (found.filter(Found::news).isPresent()) {
            int unused = jdbc.sql("update calendar_link set last_read_at = :now where code_hash = :code")
                    .param("now", DoorTimes.at(now))
                    .param("code", code)
                    .update();
        }
        return found.map(Found::reader);
    }

    private record Found(Reader reader, boolean news) {}

    private void write(SecurityEvent event) {
        SecurityLog.of(event).account(owner.get().value()).write();
    }
}
