package app.taskaversion.testsupport;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends taps as the page without a connection does, to the address where they are taken. */
public final class SyncClient {

    private static final Pattern PERSON = Pattern.compile("\"person\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private final HttpClient client;
    private final URI address;

    /**
     * @param client with the cookies of the person, where somebody signs in
     * @param base of the app, ending in a slash
     */
    public SyncClient(HttpClient client, URI base) {
        this.client = client;
        this.address = base.resolve("api/sync");
    }

    /** What one message says. */
    public static String message(String person, long sentAt, String... taps) {
        return "{\"person\":\"%s\",\"sentAt\":%d,\"events\":[%s]}".formatted(person, sentAt, String.join(",", taps));
    }

    /**
     * One tap with what it must have.
     *
     * @param at epoch milliseconds
     * @param field what it is about, such as {@code line} or {@code of}
     */
    public static String tap(UUID id, String kind, long at, String field, String value) {
        return "{\"id\":\"%s\",\"kind\":\"%s\",\"at\":%d,\"%s\":\"%s\"}".formatted(id, kind, at, field, value);
    }

    /** Whose taps are taken here; a person who is not let in has none. */
    public String person() throws IOException, InterruptedException {
        HttpResponse<String> copy = client.send(request().build(), HttpResponse.BodyHandlers.ofString());
        Matcher person = PERSON.matcher(copy.body());
        if (!person.find()) {
            throw new IllegalStateException("Nobody is there: " + copy.statusCode());
        }
        return person.group(1);
    }

    public HttpResponse<String> send(String message) throws IOException, InterruptedException {
        return client.send(
                request()
                        .timeout(Duration.ofSeconds(30))
                        .header("Origin", address.getScheme() + "://" + address.getAuthority())
                        .header("Content-Type", "application/json")
                        .header("X-Tas-Sync", "1")
                        .POST(HttpRequest.BodyPublishers.ofString(message))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(address);
    }
}
