package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.startup.SecretKey;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * How people are noted beside a model: HMAC-SHA-256 of their id, under a key of the year that comes from {@code SECRET_KEY}.
 * From one year to the next the same person has another mark. Whoever changes {@code SECRET_KEY} makes all marks unknown,
 * which counts as if everybody had left: those models go.
 */
@Component
class PersonMarks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "people of models\0";

    private final SecretKey key;

    PersonMarks(SecretKey key) {
        this.key = key;
    }

    String of(OwnerId person, int year) {
        byte[] ofYear = mac(key.bytes(), PURPOSE + year);
        return HexFormat.of().formatHex(mac(ofYear, person.toString()));
    }

    /** The marks of several, each with the year of its key. */
    Map<String, Integer> of(Collection<OwnerId> people, Instant now) {
        int year = now.atZone(ZoneOffset.UTC).getYear();
        return people.stream().collect(Collectors.toMap(person -> of(person, year), person -> year));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
