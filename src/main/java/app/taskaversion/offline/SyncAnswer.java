package app.taskaversion.offline;

import app.taskaversion.tracking.InstanceId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one tap. Told again it is answered the same.
 *
 * @param id as the browser gave it
 * @param reason with {@link SyncOutcome#KEPT} only
 * @param instance what it was about, or what it made; absent if that is not there
 */
public record SyncAnswer(
        UUID id,
        SyncOutcome outcome,
        @Nullable SyncReason reason,
        @Nullable InstanceId instance) {}
