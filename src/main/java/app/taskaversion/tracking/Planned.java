package app.taskaversion.tracking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something open that has a day, a time or a cue.
 *
 * @param dueAt its date, if it has one
 * @param plannedFor when it is meant to come up, if the person put it off until then
 * @param cue what it waits for in place of a time, in the person's own words
 * @param minutes what the person guessed, else what the app expects; absent if neither is known
 */
public record Planned(
        InstanceId id,
        String name,
        @Nullable Instant dueAt,
        @Nullable Instant plannedFor,
        @Nullable String cue,
        @Nullable Double minutes) {}
