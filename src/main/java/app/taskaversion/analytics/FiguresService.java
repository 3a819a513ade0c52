package app.taskaversion.analytics;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;

/** Every figure of the current person as one JSON document, to look at or to compare with elsewhere. */
public interface FiguresService {

    /**
     * Writes {@code {"as_of", "zone", "metrics": {…}, "classic": {…}}}.
     *
     * <p>{@code metrics} holds ours by name: each says its {@code version}, the constant n of what it rests on, and null
     * where nothing is known. {@code classic} holds the figures of the older app under its own labels and in its own
     * shapes, with its defects (metrics §2–§6); {@code docs/gaps.md} names those that are not there.
     *
     * <p>The stream stays open.
     *
     * @param asOf the moment of asking; ours count nothing later, the older app's count every row that there is
     * @param zone whose days and clock count
     * @throws IOException if the stream breaks
     */
    void write(OutputStream out, Instant asOf, ZoneId zone) throws IOException;
}
