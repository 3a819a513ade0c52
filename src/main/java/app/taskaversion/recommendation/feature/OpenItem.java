package app.taskaversion.recommendation.feature;

import app.taskaversion.analytics.metric.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that could be done now.
 *
 * @param since since when it waits
 * @param repeatDays how often it comes round; NaN if it does not
 * @param defaultMinutes what its task usually takes, as the person set it; NaN if they did not
 * @param guessedAt when the guess was made; absent without one
 */
public record OpenItem(
        String task,
        Kind kind,
        Instant since,
        @Nullable Instant due,
        double repeatDays,
        double defaultMinutes,
        @Nullable Instant guessedAt,
        Expected guess) {}
