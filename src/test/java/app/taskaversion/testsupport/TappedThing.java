package app.taskaversion.testsupport;

import java.util.UUID;

/**
 * Something that is written down, started and finished: three taps in one message, as a browser sends them. Sent again it is
 * the same.
 *
 * @param name the line; without quotes, so that it needs no care in the message
 */
public record TappedThing(String name, UUID capture, UUID start, UUID done) {

    public static TappedThing of(String name) {
        return new TappedThing(name, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    /**
     * @param person whose it is
     * @param now epoch milliseconds by the clock of the browser; the taps lie just before
     */
    public String message(String person, long now) {
        return SyncClient.message(
                person,
                now,
                SyncClient.tap(capture, "CAPTURE", now - 30, "line", name),
                SyncClient.tap(start, "START", now - 20, "of", capture.toString()),
                SyncClient.tap(done, "DONE", now - 10, "of", capture.toString()));
    }
}
