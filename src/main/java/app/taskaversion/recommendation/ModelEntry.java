package app.taskaversion.recommendation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One model as the operator sees it: no person, no text.
 *
 * @param version the name in the log and in rankings
 * @param since since when it has its status
 * @param endedBy absent while it may still be shown
 * @param windowFrom with {@code windowTo} the days it was learned from; absent for one that was brought
 * @param people how many it was learned from
 * @param rows how many candidates of decisions
 * @param started how many of those were started
 * @param parent what was in charge before it
 * @param forgetBy by when it has to go; absent if nobody who is in it left
 */
public record ModelEntry(
        ModelId id,
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
        ModelQuality quality,
        GateReport gate,
        @Nullable ModelId parent,
        @Nullable Instant forgetBy) {}
