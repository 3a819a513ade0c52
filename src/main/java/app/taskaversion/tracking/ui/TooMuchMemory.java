package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/** "Too much right now": it counts for two hours, or until something is started or the person wants everything again. */
class TooMuchMemory {

    private static final Duration COUNTS_FOR = Duration.ofHours(2);

    private final PreferenceService preferences;
    private final Clock clock;

    TooMuchMemory(PreferenceService preferences, Clock clock) {
        this.preferences = preferences;
        this.clock = clock;
    }

    boolean now() {
        return preferences.find(PreferenceKey.TOO_MUCH).filter(this::counts).isPresent();
    }

    private boolean counts(String since) {
        try {
            return Duration.between(Instant.parse(since), clock.instant()).compareTo(COUNTS_FOR) <= 0;
        } catch (DateTimeException e) {
            return false; // not ours: as if never said
        }
    }

    void begin() {
        preferences.set(PreferenceKey.TOO_MUCH, clock.instant().toString());
    }

    /** Writes nothing if it was not said, so that a start stays as cheap as it is. */
    void end() {
        if (preferences.find(PreferenceKey.TOO_MUCH).isPresent()) {
            preferences.remove(PreferenceKey.TOO_MUCH);
        }
    }
}
