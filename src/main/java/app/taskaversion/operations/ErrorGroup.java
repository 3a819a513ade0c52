package app.taskaversion.operations;

import java.time.Instant;
import java.util.List;

/**
 * Errors of one kind at one place of the code.
 *
 * @param kind full name of the exception's class
 * @param place the topmost line of our code, or of a library if none of ours is there
 * @param last when it happened last
 * @param count how often it happened in the time that is kept; with a code that was asked for, how often under that code
 * @param codes that people were shown, the newest first, at most five
 */
public record ErrorGroup(String kind, String place, Instant last, int count, List<String> codes) {

    public ErrorGroup {
        codes = List.copyOf(codes);
    }
}
