package app.taskaversion.tracking;

import org.jspecify.annotations.Nullable;

/**
 * The help that was chosen last for an instance, as the running card shows it.
 *
 * @param text the person's own words, only for {@link InterventionStep#OWN}
 * @param ticked whether the person ticked it off
 */
public record ChosenStep(
        InterventionId id, InterventionStep step, @Nullable String text, boolean ticked) {}
