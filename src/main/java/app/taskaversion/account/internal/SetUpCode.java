package app.taskaversion.account.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one-time code for the first account: in memory only, for {@link #LIFE}. */
@Component
class SetUpCode {

    static final Duration LIFE = Duration.ofMinutes(30);

    /** About 98 bits. */
    private static final int GROUPS = 5;

    private final AtomicReference<@Nullable Issued> issued = new AtomicReference<>();
    private final Clock clock;

    SetUpCode(Clock clock) {
        this.clock = clock;
    }

    private record Issued(String code, Instant until) {}

    /** Makes a code; one that was out before is void. */
    String issue() {
        String code = Secrets.code(GROUPS);
        issued.set(new Issued(Secrets.typed(code), clock.instant().plus(LIFE)));
        return code;
    }

    boolean isOut() {
        Issued now = issued.get();
        return now != null && clock.instant().isBefore(now.until());
    }

    boolean fits(String typed) {
        Issued now = issued.get();
        return now != null
                && clock.instant().isBefore(now.until())
                && MessageDigest.isEqual(bytes(now.code()), bytes(Secrets.typed(typed)));
    }

    void takeBack() {
        issued.set(null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
