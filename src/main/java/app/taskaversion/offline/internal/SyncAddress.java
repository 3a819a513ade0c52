package app.taskaversion.offline.internal;

import app.taskaversion.offline.OfflineCopy;
import app.taskaversion.offline.SyncAnswer;
import app.taskaversion.offline.SyncPaths;
import app.taskaversion.offline.SyncService;
import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where browsers bring what was tapped without a connection, and fetch the copy for the next time. Besides the origin that
 * every write is asked for, a header is wanted that no form and no other site can set.
 */
@Controller
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SyncAddress {

    static final String HEADER = "X-Tas-Sync";

    /** Two hundred taps with the longest lines in any script. */
    private static final int MOST_BYTES = 1024 * 1024;

    private final SyncService sync;
    private final CurrentOwner owner;
    private final Messages messages;
    private final JsonMapper json = JsonMapper.builder().build();

    SyncAddress(SyncService sync, CurrentOwner owner, Messages messages) {
        this.sync = sync;
        this.owner = owner;
        this.messages = messages;
    }

    /** What became of one tap, with the reason in words. */
    private record Told(
            UUID id,
            String outcome,
            @Nullable String reason,
            @Nullable String words) {}

    /** The answer to taps. */
    private record Reply(List<Told> answers, OfflineCopy copy) {}

    @GetMapping(SyncPaths.SYNC)
    ResponseEntity<byte[]> copy() {
        return answer(sync.copy());
    }

    @PostMapping(SyncPaths.SYNC)
    ResponseEntity<byte[]> take(
            @RequestHeader(value = HEADER, required = false) @Nullable String header, InputStream in)
            throws IOException {
        if (header == null) {
            return refuse(HttpStatus.FORBIDDEN);
        }
        byte[] body = in.readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return refuse(HttpStatus.CONTENT_TOO_LARGE);
        }
        try {
            SyncMessage message = json.readValue(body, SyncMessage.class);
            var taps = message.taps();
            if (taps.size() > SyncService.MOST) {
                return refuse(HttpStatus.CONTENT_TOO_LARGE);
            }
            if (!message.person().equals(owner.get().value())) {
                return refuse(HttpStatus.CONFLICT);
            }
            List<Told> told = sync.take(Instant.ofEpochMilli(message.sentAt()), taps).stream()
                    .map(this::told)
                    .toList();
            return answer(new Reply(told, sync.copy()));
        } catch (JacksonException | IllegalArgumentException notOurs) {
            return refuse(HttpStatus.BAD_REQUEST);
        } catch (Busy later) {
            return bare(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, Busy.RETRY_AFTER)
                    .build();
        }
    }

    private Told told(SyncAnswer answer) {
        String reason = answer.reason() == null ? null : answer.reason().name();
        return new Told(
                answer.id(),
                answer.outcome().name(),
                reason,
                reason == null ? null : messages.english("offline.kept." + reason));
    }

    private ResponseEntity<byte[]> answer(Object what) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(json.writeValueAsBytes(what));
    }

    private static ResponseEntity<byte[]> refuse(HttpStatus status) {
        return bare(status).build();
    }

    private static ResponseEntity.BodyBuilder bare(HttpStatus status) {
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore());
    }
}
