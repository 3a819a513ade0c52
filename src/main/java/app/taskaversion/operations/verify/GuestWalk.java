package app.taskaversion.operations.verify;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A guest comes, starts something, finishes it, and leaves with everything: the whole way to the database and back. */
final class GuestWalk {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern PERSON = Pattern.compile("\"person\"\\s*:\\s*\"([0-9a-f-]{36})\"");
    private static final String SYNC = "/api/sync";

    private final Visit visit;
    private final Findings findings;

    GuestWalk(Visit visit, Findings findings) {
        this.visit = visit;
        this.findings = findings;
    }

    void walk() {
        String token = token("/login");
        if (token == null) {
            findings.leftOut("no login here: the walk of a guest was left out");
            return;
        }
        HttpResponse<String> in = visit.send(
                "POST",
                "/guest",
                "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8),
                Map.of("Content-Type", "application/x-www-form-urlencoded"));
        String where = Visit.header(in, "Location");
        if (in.statusCode() != 302 || where.contains("/login")) {
            findings.leftOut("guests are not let in: their walk was left out");
            return;
        }
        work();
        leave();
    }

    private void work() {
        HttpResponse<String> copy = visit.get(SYNC);
        Matcher person = PERSON.matcher(copy.body());
        boolean known = person.find();
        findings.check(known, "a guest is let in", SYNC + " answers " + copy.statusCode());
        if (!known) {
            return;
        }
        UUID captured = UUID.randomUUID();
        long now = clockOf(copy);
        String taps = "["
                + tap(captured, "CAPTURE", now - 3000, "\"line\":\"A look from outside\"") + ","
                + tap(UUID.randomUUID(), "START", now - 2000, "\"of\":\"" + captured + "\"") + ","
                + tap(UUID.randomUUID(), "DONE", now - 1000, "\"of\":\"" + captured + "\"")
                + "]";
        HttpResponse<String> answer = visit.send(
                "POST",
                SYNC,
                "{\"person\":\"" + person.group(1) + "\",\"sentAt\":" + now + ",\"events\":" + taps + "}",
                Map.of("Content-Type", "application/json", "X-Tas-Sync", "1"));
        findings.check(
                answer.statusCode() == 200 && answer.body().split("\"TAKEN\"", -1).length == 4,
                "a guest wrote something down, started and finished it",
                SYNC + " answers " + answer.statusCode());
    }

    /** The server's own time, so that a wrong clock of this machine does not matter. */
    private static long clockOf(HttpResponse<String> answer) {
        try {
            return ZonedDateTime.parse(Visit.header(answer, "Date"), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant()
                    .toEpochMilli();
        } catch (DateTimeParseException withoutOne) {
            return 1;
        }
    }

    private static String tap(UUID id, String kind, long at, String more) {
        return "{\"id\":\"" + id + "\",\"kind\":\"" + kind + "\",\"at\":" + at + ",\"five\":false," + more + "}";
    }

    private void leave() {
        String token = token("/tasks");
        HttpResponse<String> gone =
                visit.send("DELETE", "/api/guest", "", Map.of("X-CSRF-TOKEN", token == null ? "" : token));
        findings.check(
                gone.statusCode() == 204,
                "the guest left and took everything along",
                "/api/guest answers " + gone.statusCode());
        findings.check(visit.get(SYNC).statusCode() != 200, "and is not let in again", SYNC + " answers 200");
    }

    /** The token that a page carries for forms; none where nobody signs in. */
    private @Nullable String token(String path) {
        Matcher meta = TOKEN.matcher(visit.get(path).body());
        return meta.find() ? meta.group(1) : null;
    }
}
