package app.taskaversion.durability;

import app.taskaversion.testsupport.SyncClient;
import app.taskaversion.testsupport.TappedThing;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who taps without a pause: writes a numbered thing down, starts it and finishes it, in one request of the
 * address that browsers bring their taps to. What was answered is noted only after the answer has come.
 */
final class Taps {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final List<TappedThing> answered = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<Long> millis = new ArrayList<>();
    private @Nullable TappedThing open;
    private int number;

    /**
     * Taps until nobody answers any more.
     *
     * @param base of the app
     * @param begun counted down with the first answer of this run, after which the next request follows at once
     */
    void tap(URI base, CountDownLatch begun) {
        try {
            SyncClient sync = new SyncClient(client, base);
            String person = sync.person();
            while (true) {
                TappedThing thing = open == null ? next() : open;
                open = thing;
                long sent = System.nanoTime();
                HttpResponse<String> answer = sync.send(thing.message(person, System.currentTimeMillis()));
                if (answer.statusCode() != 200 || answer.body().contains("\"KEPT\"")) {
                    refused.add(answer.statusCode() + " " + answer.body());
                    begun.countDown();
                    return;
                }
                millis.add((System.nanoTime() - sent) / 1_000_000);
                answered.add(thing);
                open = null;
                begun.countDown();
            }
        } catch (IOException gone) {
            begun.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private TappedThing next() {
        number++;
        return TappedThing.of("Thing number " + number + " of many");
    }

    /** Those whose answer came, in their order. */
    List<TappedThing> answered() {
        return List.copyOf(answered);
    }

    /** Answers that were not what they should be; nothing was tapped after one. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    /** How long an answer took in the middle, in milliseconds. */
    long millis() {
        return millis.stream().sorted().skip(millis.size() / 2).findFirst().orElse(0L);
    }

    /** Whether a request was under way when nobody answered any more; it is told again in the next run. */
    boolean isOpen() {
        return open != null;
    }
}
