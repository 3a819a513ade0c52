package app.taskaversion.tracking;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What the app expected at the moment of starting, from the person's own history. Stored beside the person's guess and
 * never taken for one.
 *
 * @param modelMinutes expected minutes; low and high are the usual range (20th to 80th percentile)
 * @param modelAversion expected dread, 0–100
 * @param modelRelief expected relief, 0–100
 * @param modelVersion which formula, such as {@code swm-1.0}
 */
@Embeddable
public record ModelGuess(
        @Nullable Double modelMinutes,
        @Nullable Double modelMinutesLow,
        @Nullable Double modelMinutesHigh,
        @Nullable Double modelAversion,
        @Nullable Double modelRelief,
        @Nullable String modelVersion) {

    public static final ModelGuess NONE = new ModelGuess(null, null, null, null, null, null);
}
