package app.taskaversion.reminder;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something open that has a time, a day or a cue.
 *
 * @param instance the entry
 * @param task absent if the task is gone
 * @param plannedFor when it is meant to come up, if it was put off until then
 * @param dueAt its date, if it has one
 * @param cue the person's own words, if it waits for something to happen
 * @param since when it was put there like that: what lies before needs no reminder
 */
public record Waiting(
        UUID instance,
        @Nullable UUID task,
        String name,
        @Nullable Instant plannedFor,
        @Nullable Instant dueAt,
        @Nullable String cue,
        Instant since) {}
