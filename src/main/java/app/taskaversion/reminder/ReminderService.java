package app.taskaversion.reminder;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Reminders of the current person. What may be said when says {@link ReminderPolicy}; each is one prompt in the budget of
 * {@code prompt}, and is taken up once, on however many nodes and in however many tabs. What was started, finished, let
 * go or deleted is never reminded of.
 */
public interface ReminderService {

    ReminderChoice choice();

    void choose(ReminderChoice choice);

    /**
     * What Now says: what was taken up today, is not closed yet and still waits; else the next thing that is due, which
     * is taken up by this. Evening and week have places of their own there.
     */
    Optional<Reminder> show();

    /** Takes up what is due, of any kind, to be sent; empty if nothing is or there is no room in the budget. */
    Optional<Reminder> takeUp();

    /** Whether something is due that nobody has taken up. */
    boolean isDue();

    /** When the next thing is due; empty for two days without any, or for somebody who wants no reminders. */
    Optional<Instant> next();

    /**
     * What a notification was about, when it is tapped on: once, and on the same day of the person.
     *
     * @param id anything; what is no reminder of theirs is empty
     * @return empty also if it was taken before, or if the thing does not wait any more
     */
    Optional<Reminder> open(UUID id);
}
