package app.taskaversion.calendar.internal;

import app.taskaversion.platform.text.Messages;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.tracking.Planned;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Planned things as an iCalendar file. A date is a whole day; a planned time is as long as the person guessed; a cue, which
 * has no time, stands on today and so moves along until it comes. Nobody is shown as busy by any of them.
 */
@Component
public class CalendarFile {

    /** If nothing is known of how long something takes. */
    private static final Duration USUAL = Duration.ofMinutes(15);

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration AGAIN = Duration.ofHours(1);
    private static final String OURS = "@task-aversion-system";

    private final Messages messages;

    CalendarFile(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param withNames whether names and cues stand in it; if not, each thing has the same neutral words
     * @param days which day an instant belongs to for the person
     * @param alarm when a whole day rings; what has a time rings then. Absent if nothing is to ring
     */
    public byte[] write(
            List<Planned> list, boolean withNames, DayBoundary days, @Nullable LocalTime alarm, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Task Aversion System//" + messages.english("calendar.name") + "//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", messages.english("calendar.name")));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), AGAIN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", AGAIN.toString()));
        for (Planned planned : list) {
            String name = withNames ? planned.name() : messages.english("calendar.neutral");
            if (planned.dueAt() != null) {
                VEvent day = day(planned, "due", name, days.dayOf(planned.dueAt()), now);
                calendar.add(alarm == null ? day : ringing(day, name, Duration.between(LocalTime.MIN, alarm)));
            }
            if (planned.plannedFor() != null) {
                VEvent time = event(
                        planned,
                        "at",
                        name,
                        planned.plannedFor(),
                        planned.plannedFor().plus(length(planned)),
                        now);
                calendar.add(alarm == null ? time : ringing(time, name, Duration.ZERO));
            }
            if (planned.cue() != null) {
                String words = withNames ? messages.english("calendar.cue", planned.cue(), name) : name;
                calendar.add(day(planned, "cue", words, days.dayOf(now), now));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Duration length(Planned planned) {
        if (planned.minutes() == null || planned.minutes() < 1) {
            return USUAL;
        }
        Duration guessed = Duration.ofMinutes(Math.round(planned.minutes()));
        return guessed.compareTo(LONGEST) > 0 ? LONGEST : guessed;
    }

    /** @param after the beginning; of a whole day, its midnight where the calendar is looked at */
    private static VEvent ringing(VEvent event, String words, Duration after) {
        VAlarm alarm = new VAlarm(after);
        alarm.add(new Action(Action.VALUE_DISPLAY));
        alarm.add(new Description(words));
        event.add(alarm);
        return event;
    }

    private static VEvent day(Planned planned, String what, String words, LocalDate day, Instant now) {
        return event(planned, what, words, day, day.plusDays(1), now);
    }

    private static <T extends Temporal> VEvent event(
            Planned planned, String what, String words, T start, T end, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid(planned.id().value() + "-" + what + OURS));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(start));
        event.add(new DtEnd<>(end));
        event.add(new Summary(words));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(ImmutableClazz.PRIVATE);
        return event;
    }
}
