package app.taskaversion.operations.internal;

import java.util.List;

/**
 * Something that the doctor saw.
 *
 * @param key of the sentence about it
 * @param arguments paths, ids, counts and versions; never a word of a person
 */
public record Finding(Level level, String key, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** How much it matters. */
    public enum Level {
        /** In order. */
        FINE,
        /** Worth knowing. */
        NOTE,
        /** Needs somebody to do something. */
        PROBLEM
    }

    static Finding fine(String key, Object... arguments) {
        return new Finding(Level.FINE, key, List.of(arguments));
    }

    static Finding note(String key, Object... arguments) {
        return new Finding(Level.NOTE, key, List.of(arguments));
    }

    static Finding problem(String key, Object... arguments) {
        return new Finding(Level.PROBLEM, key, List.of(arguments));
    }
}
