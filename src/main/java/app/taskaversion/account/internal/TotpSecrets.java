package app.taskaversion.account.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.codec.Hex;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secrets of second factors, encrypted (AES-GCM) under a key that follows from {@code SECRET_KEY}: who reads the
 * database cannot make codes. After a changed key a person comes in by a recovery code and sets the factor up again.
 */
@Component
@Transactional(readOnly = true)
class TotpSecrets {

    private static final Logger LOG = LoggerFactory.getLogger(TotpSecrets.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final BytesEncryptor encryptor;

    TotpSecrets(JdbcClient jdbc, Clock clock, KeyedHash hash) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.encryptor = AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(hash.derive("totp"), "AES"))
                .build();
    }

    @Transactional
    void keep(UUID account, String secret, long step) {
        int unused = jdbc.sql("""
                        update app_user set totp_secret = :secret, totp_confirmed_at = :now, totp_step = :step,
                            row_version = row_version + 1
                        where id = :id""")
                .param("secret", String.valueOf(Hex.encode(encryptor.encrypt(Base32.decode(secret)))))
                .param("now", DoorTimes.at(clock.instant()))
                .param("step", step)
                .param("id", account.toString())
                .update();
    }

    @Transactional
    void forget(UUID account) {
        int unused = jdbc.sql("""
                        update app_user set totp_secret = null, totp_confirmed_at = null, totp_step = null,
                            row_version = row_version + 1
                        where id = :id""").param("id", account.toString()).update();
    }

    /** @return whether the code is good; it cannot be used again, not even in the same half minute */
    @Transactional
    boolean use(UUID account, String code) {
        OptionalLong step = secret(account)
                .map(secret -> Totp.step(secret, code, clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent()
                && jdbc.sql("""
                                update app_user set totp_step = :step
                                where id = :id and (totp_step is null or totp_step < :step)""")
                                .param("step", step.getAsLong())
                                .param("id", account.toString())
                                .update()
                        == 1;
    }

    private Optional<String> secret(UUID account) {
        return jdbc.sql("select totp_secret from app_user where id = :id and totp_secret is not null")
                .param("id", account.toString())
                .query(String.class)
                .optional()
                .flatMap(this::decrypted);
    }

    private Optional<String> decrypted(String stored) {
        try {
            return Optional.of(Base32.encode(encryptor.decrypt(Hex.decode(stored))));
        } catch (IllegalStateException e) {
            LOG.warn("A second factor was set up under another SECRET_KEY; its owner needs a recovery code");
            return Optional.empty();
        }
    }
}
