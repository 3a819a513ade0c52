package app.taskaversion.reminder.internal;

import app.taskaversion.platform.startup.DoorSettings;
import app.taskaversion.reminder.internal.keys.PushKeys;
import com.interaso.webpush.WebPush;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Hands one encrypted message to a push service (RFC 8030, 8188, 8291, 8292). What comes back is a number; nothing of it
 * is read, and no address is followed.
 */
@Component
class PushPost implements DisposableBean {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    /** How long the service may keep it for a browser that is away: no longer than it has something to say. */
    private static final int SECONDS_TO_LIVE = 2 * 60 * 60;

    /** Whom a service may write to, where the operator names no address: a name that nobody can have. */
    private static final String NOBODY = "mailto:nobody@example.org";

    private final PushKeys keys;
    private final EndpointGuard guard;
    private final DoorSettings doors;
    private volatile @Nullable HttpClient client;

    PushPost(PushKeys keys, EndpointGuard guard, DoorSettings doors) {
        this.keys = keys;
        this.guard = guard;
        this.doors = doors;
    }

    /** What became of a message. */
    enum Outcome {
        TAKEN,
        /** That browser does not want anything any more. */
        GONE,
        /** The service is busy, or was not there. */
        AGAIN,
        /** The service does not want it, or we do not write to such an address. */
        REFUSED
    }

    /** Waits for the answer, fifteen seconds at most. */
    Outcome send(PushSubscriptions.Row to, String message) {
        URI endpoint = URI.create(to.endpoint());
        if (!guard.allows(endpoint)) {
            return Outcome.REFUSED;
        }
        WebPush push = new WebPush(contact(), keys.get());
        byte[] body = push.getBody(message.getBytes(StandardCharsets.UTF_8), decoded(to.p256dh()), decoded(to.auth()));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(endpoint).timeout(ANSWER).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        push.getHeaders(to.endpoint(), SECONDS_TO_LIVE, null, WebPush.Urgency.Normal)
                .forEach(request::header);
        try {
            return outcome(open().send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException e) {
            return Outcome.AGAIN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.AGAIN;
        }
    }

    private static Outcome outcome(int status) {
        return switch (status) {
            case 200, 201, 202, 204 -> Outcome.TAKEN;
            case 404, 410 -> Outcome.GONE;
            case 408, 429, 500, 502, 503, 504 -> Outcome.AGAIN;
            default -> Outcome.REFUSED;
        };
    }

    private String contact() {
        return doors.publicUrl().startsWith("https://") ? doors.publicUrl() : NOBODY;
    }

    private static byte[] decoded(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }

    /** Not before there is something to send. */
    private synchronized HttpClient open() {
        HttpClient open = client;
        if (open == null) {
            open = HttpClient.newBuilder()
                    .connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
            client = open;
        }
        return open;
    }

    @Override
    public void destroy() {
        HttpClient open = client;
        if (open != null) {
            open.shutdownNow();
        }
    }
}
