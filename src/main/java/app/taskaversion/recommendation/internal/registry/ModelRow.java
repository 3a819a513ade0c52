package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.recommendation.EndedBy;
import app.taskaversion.recommendation.GateReport;
import app.taskaversion.recommendation.ModelEntry;
import app.taskaversion.recommendation.ModelId;
import app.taskaversion.recommendation.ModelKind;
import app.taskaversion.recommendation.ModelQuality;
import app.taskaversion.recommendation.ModelStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the registry without the model itself.
 *
 * @param profile how the numbers were distributed that it was learned from
 * @param whole whether the model itself is still there
 */
record ModelRow(
        UUID id,
        ModelKind kind,
        String version,
        ModelStatus status,
        Instant since,
        @Nullable EndedBy endedBy,
        Instant createdAt,
        @Nullable Instant windowFrom,
        @Nullable Instant windowTo,
        int people,
        int rows,
        int started,
        String schemaHash,
        String codeVersion,
        ModelQuality quality,
        Profile profile,
        GateReport gate,
        String sha256,
        @Nullable UUID parent,
        long consentEpoch,
        @Nullable Instant forgetBy,
        boolean whole) {

    ModelEntry entry() {
        return new ModelEntry(
                new ModelId(id),
                kind,
                version,
                status,
                since,
                endedBy,
                createdAt,
                windowFrom,
                windowTo,
                people,
                rows,
                started,
                quality,
                gate,
                parent == null ? null : new ModelId(parent),
                forgetBy);
    }
}
