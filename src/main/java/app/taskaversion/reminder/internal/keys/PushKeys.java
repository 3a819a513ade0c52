package app.taskaversion.reminder.internal.keys;

import app.taskaversion.platform.startup.SecretKey;
import app.taskaversion.platform.text.Sha256;
import com.interaso.webpush.VapidKeys;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.codec.Hex;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one pair of keys by which push services know this installation (RFC 8292), made when somebody first wants
 * reminders in a browser, and the same on all nodes. The private one is encrypted (AES-GCM) under a key that follows from
 * {@code SECRET_KEY}; after a changed one there is a new pair, and each browser has to be switched on again.
 */
@Component
public class PushKeys {

    private static final Logger LOG = LoggerFactory.getLogger(PushKeys.class);
    private static final String ALGORITHM = "HmacSHA256";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final BytesEncryptor encryptor;
    private volatile @Nullable VapidKeys known;

    PushKeys(JdbcClient jdbc, Clock clock, SecretKey secret) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.encryptor = AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(derive(secret), "AES"))
                .build();
    }

    /** Made if there is none. Two nodes that make one at once go on with the same. */
    @Transactional
    public VapidKeys get() {
        VapidKeys keys = known;
        if (keys != null) {
            return keys;
        }
        Optional<VapidKeys> stored = stored();
        stored.ifPresent(found -> known = found);
        return stored.orElseGet(this::make); // not remembered before it is surely stored
    }

    /** As browsers want it. */
    @Transactional
    public String publicKey() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(get().getApplicationServerKey());
    }

    /** Names the pair: what a browser was switched on with. None before anybody switched one on; makes none. */
    @Transactional(readOnly = true)
    public Optional<String> name() {
        return Optional.ofNullable(known).or(this::stored).map(PushKeys::nameOf);
    }

    /** @return the name of a pair */
    public static String nameOf(VapidKeys keys) {
        return Sha256.hex(keys.getApplicationServerKey());
    }

    private Optional<VapidKeys> stored() {
        return jdbc
                .sql("select public_key, private_key from push_key where id = 1")
                .query((row, number) -> read(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<VapidKeys> read(String publicKey, String privateKey) {
        try {
            byte[] plain = encryptor.decrypt(Hex.decode(privateKey));
            return Optional.of(VapidKeys.create(publicKey, new String(plain, StandardCharsets.US_ASCII)));
        } catch (IllegalStateException e) {
            LOG.warn("The keys for web push were made under another SECRET_KEY; new ones are needed");
            return Optional.empty();
        }
    }

    private VapidKeys make() {
        // Whatever is there cannot be read any more, unless another node was faster just now.
        if (stored().isEmpty()) {
            int unreadable = jdbc.sql("delete from push_key where id = 1").update();
        }
        VapidKeys made = VapidKeys.generate();
        byte[] plain = made.getPkcs8PrivateKey().getBytes(StandardCharsets.US_ASCII);
        int unused = jdbc.sql("""
                        insert into push_key (id, public_key, private_key, made_at) values (1, :public, :private, :now)
                        on conflict (id) do nothing""")
                .param("public", made.getX509PublicKey())
                .param("private", String.valueOf(Hex.encode(encryptor.encrypt(plain))))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return stored().orElseThrow();
    }

    private static byte[] derive(SecretKey secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
            return mac.doFinal("key\0web push".getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
