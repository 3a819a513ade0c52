package app.taskaversion.account.internal;

import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.persistence.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invitations: each lets one person make an account. Only their keyed hashes are kept. */
@Component
@Transactional(readOnly = true)
class Invites {

    /** How long one is good for. */
    static final Duration LIFE = Duration.ofDays(14);

    private static final String PURPOSE = "invite";

    /** About 76 bits, and each wrong try is throttled. */
    private static final int GROUPS = 4;

    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final Clock clock;

    Invites(JdbcClient jdbc, KeyedHash hash, Clock clock) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.clock = clock;
    }

    /** @return the code, which cannot be shown again */
    @Transactional
    String write(UUID account) {
        String code = Secrets.code(GROUPS);
        Instant now = clock.instant();
        int unused = jdbc.sql("""
                        insert into invite (id, account_id, code_hash, created_at, expires_at)
                        values (:id, :account, :code, :now, :expires)""")
                .param("id", Ids.next().toString())
                .param("account", account.toString())
                .param("code", hashed(code))
                .param("now", DoorTimes.at(now))
                .param("expires", DoorTimes.at(now.plus(LIFE)))
                .update();
        return code;
    }

    /** How many are still good. */
    long open() {
        return jdbc.sql("select count(*) from invite where used_at is null and expires_at > :now")
                .param("now", DoorTimes.at(clock.instant()))
                .query(Long.class)
                .single();
    }

    /** Makes all void that are still good. */
    @Transactional
    int withdrawAll() {
        return jdbc.sql("delete from invite where used_at is null").update();
    }

    /**
     * Uses one up. In the transaction of the account, so that it is free again if that cannot be made.
     *
     * @throws LimitExceeded if there is no such invitation, or it was used, or is too old: which one is not said
     */
    @Transactional
    void use(@Nullable String code) {
        Instant now = clock.instant();
        boolean used = code != null
                && jdbc.sql("""
                                update invite set used_at = :now
                                where code_hash = :code and used_at is null and expires_at > :now""")
                                .param("now", DoorTimes.at(now))
                                .param("code", hashed(code))
                                .update()
                        == 1;
        if (!used) {
            throw new LimitExceeded("register.invite.void");
        }
    }

    private String hashed(String code) {
        return hash.of(PURPOSE, Secrets.typed(code));
    }
}
