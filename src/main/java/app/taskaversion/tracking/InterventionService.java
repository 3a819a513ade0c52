package app.taskaversion.tracking;

import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.error.NotFound;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person chose when they were stuck, and what helped them before. For the signed-in person only. */
public interface InterventionService {

    /** Longest first step in own words. */
    int TEXT_MAX = 200;

    /**
     * Writes down what was chosen.
     *
     * <p>{@link InterventionStep#TWO_MINUTES} says that a feeling was in the way, so without consent to feelings it is not
     * kept; the same holds for own words without consent to free text.
     *
     * @param text own words, needed for {@link InterventionStep#OWN} and left out else
     * @return empty if it may not be kept
     * @throws NotFound if there is no such instance
     * @throws LimitExceeded if the words are missing or longer than {@value #TEXT_MAX} characters
     */
    Optional<InterventionId> choose(InstanceId instance, InterventionStep step, @Nullable String text);

    /** Ticks a step off, or takes that back. */
    void tick(InterventionId id, boolean done);

    /** The last choice for an instance. */
    Optional<ChosenStep> last(InstanceId instance);

    /** What helped before, for a task of this name. */
    HelpedBefore helpedBefore(String taskName);
}
