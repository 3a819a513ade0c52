package app.taskaversion.calendar;

import app.taskaversion.account.CalendarLinkService;
import app.taskaversion.account.CalendarLinkService.Reader;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.calendar.internal.CalendarFile;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.reminder.ReminderChoice;
import app.taskaversion.reminder.ReminderService;
import app.taskaversion.tracking.Planned;
import app.taskaversion.tracking.PlannedQueries;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The calendar that a secret link opens: what its owner planned from a month ago to a year ahead. It holds days, times and
 * lengths, and names only where the owner wants them; nothing of what anybody feels.
 */
@Service
public class CalendarFeed {

    /** The folder of its addresses. */
    public static final String PATH = "/calendar/";

    /** What a link ends with after its secret. */
    public static final String ENDING = ".ics";

    private static final Duration BACK = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(366);

    private final CalendarLinkService links;
    private final PlannedQueries planned;
    private final PreferenceService preferences;
    private final ReminderService reminders;
    private final CalendarFile file;
    private final CurrentOwner owner;
    private final Clock clock;

    CalendarFeed(
            CalendarLinkService links,
            PlannedQueries planned,
            PreferenceService preferences,
            ReminderService reminders,
            CalendarFile file,
            CurrentOwner owner,
            Clock clock) {
        this.links = links;
        this.planned = planned;
        this.preferences = preferences;
        this.reminders = reminders;
        this.file = file;
        this.owner = owner;
        this.clock = clock;
    }

    /** @return an iCalendar file (RFC 5545); empty for a secret that opens nothing */
    public Optional<byte[]> read(String secret) {
        return links.read(secret).map(reader -> owner.callAs(reader.owner(), () -> write(reader)));
    }

    private byte[] write(Reader reader) {
        Instant now = clock.instant();
        List<Planned> list = planned.list(now.minus(BACK), now.plus(AHEAD));
        ReminderChoice choice = reminders.choice();
        return file.write(
                list,
                reader.withNames(),
                preferences.get().days(),
                choice.alarms() ? LocalTime.of(choice.usualHour(), 0) : null,
                now);
    }
}
