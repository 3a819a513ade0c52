package app.taskaversion.privacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person may let us keep or do, each by itself; this is the one list for the whole product (product §5.2). What
 * is needed for a plain timer (names of tasks, plans, clocks) is no purpose: without it there is nothing to use.
 */
public enum Purpose {
    /** Guesses and answers about how a task feels, energy, words for feelings. */
    FEELINGS,
    /** Notes, descriptions and whatever else is written in the person's own sentences. */
    FREE_TEXT,
    /** Questionnaires and check-ins. */
    SURVEYS,
    /** A model that learns from this person's data only. */
    PERSONAL_MODEL,
    /** Experiments that the person starts about themselves. */
    PERSONAL_EXPERIMENTS,
    /** That the app tries out which of two ways of suggesting works better. */
    ALLOW_EXPERIMENTS,
    /** A model that learns from several people who said yes. */
    POOLED_TRAINING,
    /** That answers of surveys are held beside tasks. */
    USE_SURVEY,
    /** Counts and means over groups, for the operator. */
    AGGREGATE_EXPORT;

    /**
     * The version of the words that a person reads before they say yes ({@code privacy.purpose.*}). Changing those
     * words means raising this number: what was said to older words stays, and is shown as said to them.
     */
    public static final int TEXT_VERSION = 3;

    /** The name in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a name that this version does not know. */
    public static Optional<Purpose> of(String key) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.key().equals(key))
                .findFirst();
    }

    /**
     * Whether the first answer says yes where one person uses the app on their own machine: asking is the explanation,
     * and nobody else is there. Everything else waits for the switch, there too.
     */
    public boolean givenByFirstAnswer() {
        return this == FEELINGS || this == FREE_TEXT;
    }
}
