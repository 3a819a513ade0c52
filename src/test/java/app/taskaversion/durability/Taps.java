package app.taskaversion.durability;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who taps without a pause: writes a numbered thing down, starts it and finishes it, in one request of the
 * address that browsers bring their taps to. What was answered is noted only after the answer has come.
 */
final class Taps {

    private static final Pattern PERSON = Pattern.compile("\"person\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final List<Told> answered = new ArrayList<>();
    private @Nullable Told open;
    private int number;

    /**
     * Three taps about one thing.
     *
     * @param name holds its number, so that each thing is met once in the database
     */
    record Told(String name, UUID capture, UUID start, UUID done) {

        String json(String person, long now) {
            return "{\"person\":\"%s\",\"sentAt\":%d,\"events\":[%s,%s,%s]}"
                    .formatted(
                            person,
                            now,
                            tap(capture, "CAPTURE", now - 3, "\"line\":\"" + name + "\""),
                            tap(start, "START", now - 2, "\"of\":\"" + capture + "\""),
                            tap(done, "DONE", now - 1, "\"of\":\"" + capture + "\""));
        }

        private static String tap(UUID id, String kind, long at, String more) {
            return "{\"id\":\"%s\",\"kind\":\"%s\",\"at\":%d,\"five\":false,%s}".formatted(id, kind, at, more);
        }
    }

    /**
     * Taps until nobody answers any more.
     *
     * @param url of the address for taps
     * @param begun counted down when the first request of this run is under way
     */
    void tap(URI url, CountDownLatch begun) {
        try {
            String person = person(url);
            while (true) {
                Told told = open == null ? next() : open;
                open = told;
                HttpRequest request = HttpRequest.newBuilder(url)
                        .timeout(Duration.ofSeconds(20))
                        .header("Origin", url.getScheme() + "://" + url.getAuthority())
                        .header("Content-Type", "application/json")
                        .header("X-Tas-Sync", "1")
                        .POST(HttpRequest.BodyPublishers.ofString(told.json(person, System.currentTimeMillis())))
                        .build();
                begun.countDown();
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 200 || answer.body().contains("\"KEPT\"")) {
                    throw new AssertionError("Not taken: " + answer.statusCode() + " " + answer.body());
                }
                answered.add(told);
                open = null;
            }
        } catch (IOException gone) {
            begun.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String person(URI url) throws IOException, InterruptedException {
        HttpResponse<String> copy =
                client.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString());
        Matcher person = PERSON.matcher(copy.body());
        if (!person.find()) {
            throw new AssertionError("Nobody is there: " + copy.statusCode());
        }
        return person.group(1);
    }

    private Told next() {
        number++;
        return new Told("Thing number " + number + " of many", UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    /** Those whose answer came, in their order. */
    List<Told> answered() {
        return List.copyOf(answered);
    }

    /** Whether a request was under way when nobody answered any more; it is told again in the next run. */
    boolean isOpen() {
        return open != null;
    }
}
