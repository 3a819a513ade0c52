package app.taskaversion.account.internal;

import app.taskaversion.platform.persistence.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links for a forgotten password, one at a time for each account. Only keyed hashes are kept. */
@Component
@Transactional(readOnly = true)
class ResetLinks {

    static final Duration LIFE = Duration.ofMinutes(30);

    private static final String PURPOSE = "reset";

    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final Clock clock;

    ResetLinks(JdbcClient jdbc, KeyedHash hash, Clock clock) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.clock = clock;
    }

    /** Makes one; those before are void. */
    @Transactional
    public String write(UUID account) {
        forget(account);
        String link = Secrets.token();
        Instant now = clock.instant();
        int unused = jdbc.sql("""
                        insert into reset_link (id, account_id, code_hash, created_at, expires_at)
                        values (:id, :account, :code, :now, :expires)""")
                .param("id", Ids.next().toString())
                .param("account", account.toString())
                .param("code", hash.of(PURPOSE, link))
                .param("now", DoorTimes.at(now))
                .param("expires", DoorTimes.at(now.plus(LIFE)))
                .update();
        return link;
    }

    Optional<UUID> find(String link) {
        return jdbc.sql("""
                        select account_id from reset_link
                        where code_hash = :code and used_at is null and expires_at > :now""")
                .param("code", hash.of(PURPOSE, link))
                .param("now", DoorTimes.at(clock.instant()))
                .query(String.class)
                .optional()
                .map(UUID::fromString);
    }

    /** @return false if there is none that is still good */
    @Transactional
    boolean use(String link) {
        return jdbc.sql("""
                        update reset_link set used_at = :now
                        where code_hash = :code and used_at is null and expires_at > :now""")
                        .param("now", DoorTimes.at(clock.instant()))
                        .param("code", hash.of(PURPOSE, link))
                        .update()
                == 1;
    }

    @Transactional
    void forget(UUID account) {
        int unused = jdbc.sql("delete from reset_link where account_id = :account")
                .param("account", account.toString())
                .update();
    }
}
