package app.taskaversion.platform.log;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Lines about security, one for each event: {@code event=signed-in account=… network=192.0.2.0/24 way=password}. In
 * production each value is a field of its own as well. A line takes ids, numbers and constants only, so that no name, no
 * text and no secret of a person can get into it; of an address it keeps the network. (quality §5, ASVS 5.0 V16)
 */
public final class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityLog.class);

    /** What whoever watches should look at. */
    private static final Set<SecurityEvent> STRIKING = Set.of(
            SecurityEvent.SIGN_IN_REFUSED,
            SecurityEvent.THROTTLED,
            SecurityEvent.RECOVERY_REFUSED,
            SecurityEvent.COOKIE_STOLEN,
            SecurityEvent.ACCESS_REFUSED);

    private final SecurityEvent event;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private SecurityLog(SecurityEvent event) {
        this.event = event;
        fields.put("event", event.word());
    }

    public static SecurityLog of(SecurityEvent event) {
        return new SecurityLog(event);
    }

    /** @param account whose it is; left out if nobody is known */
    public SecurityLog account(@Nullable UUID account) {
        if (account != null) {
            fields.put("account", account.toString());
        }
        return this;
    }

    /** @param address of the client; only its network is written */
    public SecurityLog from(String address) {
        fields.put("network", AddressPrefix.of(address));
        return this;
    }

    /** @param way how it was done */
    public SecurityLog by(Enum<?> way) {
        fields.put("way", SecurityEvent.word(way));
        return this;
    }

    public SecurityLog status(int status) {
        fields.put("status", Integer.toString(status));
        return this;
    }

    public void write() {
        LoggingEventBuilder line = LOG.atLevel(STRIKING.contains(event) ? Level.WARN : Level.INFO);
        for (Map.Entry<String, String> field : fields.entrySet()) {
            line = line.addKeyValue(field.getKey(), field.getValue());
        }
        line.log(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining(" ")));
    }
}
