package app.taskaversion.tracking.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which suggestions a person had in sight when they started something.
 *
 * @param impression the one they followed; absent if they followed none, or if it is gone
 * @param viewed whether what they start was among those of the last half hour; absent if there were none
 */
record Sight(@Nullable UUID impression, @Nullable Boolean viewed) {}
