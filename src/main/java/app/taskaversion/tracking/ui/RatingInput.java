package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.platform.ui.RatingKind;
import app.taskaversion.tracking.Rating;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/**
 * A stored rating to look at and correct. What is not touched stays exactly as it was stored: imported ratings have half
 * points, and an absent one stays absent.
 */
class RatingInput extends Composite<Div> {

    private final RatingChips chips;
    private final @Nullable Double stored;
    private final @Nullable Integer storedResolution;
    private final @Nullable Integer shown;

    RatingInput(RatingKind kind, String label, @Nullable Double stored, @Nullable Integer resolution) {
        this.stored = stored;
        this.storedResolution = resolution;
        chips = new RatingChips(kind, label);
        shown = stored == null ? null : (Integer) (int) Math.round(stored);
        if (shown != null) {
            chips.setValue(shown, resolution == null ? (shown % 25 == 0 ? Rating.CHIPS : Rating.FINE) : resolution);
        }
        getContent().add(chips);
    }

    /** 0–100, absent if it is not answered. */
    @Nullable
    Double value() {
        Integer now = chips.getValue();
        if (unchanged(now)) {
            return stored;
        }
        return now == null ? null : (Double) now.doubleValue();
    }

    /** How many steps the answer was chosen from; absent without an answer. */
    @Nullable
    Integer resolution() {
        Integer now = chips.getValue();
        if (unchanged(now)) {
            return storedResolution;
        }
        return now == null ? null : (Integer) chips.resolution();
    }

    boolean changed() {
        return !unchanged(chips.getValue());
    }

    /** The answer with its resolution, absent if it is not answered. */
    @Nullable
    Rating rating() {
        Double value = value();
        Integer resolution = resolution();
        return value == null ? null : new Rating(value, resolution == null ? Rating.FINE : resolution);
    }

    private boolean unchanged(@Nullable Integer now) {
        return now == null ? shown == null : now.equals(shown);
    }
}
