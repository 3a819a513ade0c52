package app.taskaversion.reminder;

import app.taskaversion.prompt.PromptId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reminder that was taken up: it is said once, and counted.
 *
 * @param id says nothing to anybody else; stands in the address that a notification opens
 * @param instance the entry, for what is about a thing
 * @param name of the thing, for what is about one
 * @param day of the person
 */
public record Reminder(
        UUID id,
        ReminderKind kind,
        PromptId prompt,
        @Nullable UUID instance,
        @Nullable String name,
        LocalDate day) {}
