package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "How much have you got?": an answer counts for two hours, then it is as if it was never given (§3.7). */
class EnergyMemory {

    private static final Duration COUNTS_FOR = Duration.ofHours(2);

    private final PreferenceService preferences;
    private final Clock clock;

    EnergyMemory(PreferenceService preferences, Clock clock) {
        this.preferences = preferences;
        this.clock = clock;
    }

    /** Three steps on a scale of 0–100. */
    enum Energy {
        LOW(20, 1),
        SOME(50, 2),
        PLENTY(80, 3);

        private final double capacity;
        private final int bars;

        Energy(double capacity, int bars) {
            this.capacity = capacity;
            this.bars = bars;
        }

        /** How many of the three bars are filled. */
        int bars() {
            return bars;
        }

        double capacity() {
            return capacity;
        }
    }

    Optional<Energy> now() {
        return preferences.find(PreferenceKey.ENERGY).flatMap(this::read);
    }

    private Optional<Energy> read(String stored) {
        String[] parts = stored.split("@", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            Instant given = Instant.parse(parts[1]);
            boolean counts = Duration.between(given, clock.instant()).compareTo(COUNTS_FOR) <= 0;
            return Arrays.stream(Energy.values())
                    .filter(energy -> counts && energy.name().equals(parts[0]))
                    .findFirst();
        } catch (DateTimeException e) {
            return Optional.empty(); // not ours: as if never answered
        }
    }

    void answer(@Nullable Energy energy) {
        if (energy == null) {
            preferences.remove(PreferenceKey.ENERGY);
        } else {
            preferences.set(PreferenceKey.ENERGY, energy.name() + "@" + clock.instant());
        }
    }
}
