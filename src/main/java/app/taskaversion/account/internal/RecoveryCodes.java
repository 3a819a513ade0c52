package app.taskaversion.account.internal;

import app.taskaversion.account.RecoveryService;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.text.Sha256;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes on paper. They are random enough (78 bits) for a plain SHA-256 with the account in it, and must not depend on
 * {@code SECRET_KEY}: who changes the key loses nobody's way back.
 */
@Component
@Transactional(readOnly = true)
class RecoveryCodes {

    private static final int GROUPS = 4;

    private final JdbcClient jdbc;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the caller's transaction: the old ones go, the new ones come. */
    @Transactional
    List<String> renew(UUID account) {
        int gone = jdbc.sql("delete from recovery_code where account_id = :account")
                .param("account", account.toString())
                .update();
        List<String> codes = Stream.generate(() -> Secrets.code(GROUPS))
                .limit(RecoveryService.CODES)
                .toList();
        codes.forEach(code -> store(account, code));
        return codes;
    }

    private void store(UUID account, String code) {
        int unused = jdbc.sql("insert into recovery_code (id, account_id, code_hash) values (:id, :account, :hash)")
                .param("id", Ids.next().toString())
                .param("account", account.toString())
                .param("hash", hash(account, code))
                .update();
    }

    long left(UUID account) {
        return jdbc.sql("select count(*) from recovery_code where account_id = :account and used_at is null")
                .param("account", account.toString())
                .query(Long.class)
                .single();
    }

    /** @return whether it was good; now it is used up */
    @Transactional
    boolean use(UUID account, String code) {
        return jdbc.sql("""
                        update recovery_code set used_at = :now
                        where account_id = :account and code_hash = :hash and used_at is null""")
                        .param("now", DoorTimes.at(clock.instant()))
                        .param("account", account.toString())
                        .param("hash", hash(account, code))
                        .update()
                == 1;
    }

    private static String hash(UUID account, String code) {
        return Sha256.hex(account + "\0" + Secrets.typed(code));
    }
}
