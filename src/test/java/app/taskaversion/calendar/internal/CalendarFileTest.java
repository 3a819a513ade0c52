package app.taskaversion.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.text.Messages;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.Planned;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    /** A Monday evening in Berlin, where it is two hours later than here. */
    private static final Instant NOW = Instant.parse("2026-06-01T18:00:00Z");

    private static final InstanceId ID = new InstanceId(UUID.fromString("00000000-0000-7000-8000-000000000001"));
    private static final DayBoundary BERLIN = DayBoundary.in(ZoneId.of("Europe/Berlin"));

    private final CalendarFile file = new CalendarFile(new Messages());

    private static Planned planned(
            String name, @Nullable String due, @Nullable String at, @Nullable String cue, @Nullable Double minutes) {
        return new Planned(
                ID, name, due == null ? null : Instant.parse(due), at == null ? null : Instant.parse(at), cue, minutes);
    }

    private String written(Planned planned, boolean withNames) {
        return new String(file.write(List.of(planned), withNames, BERLIN, null, NOW), StandardCharsets.UTF_8);
    }

    @Test
    void aDateIsAWholeDayOfThePerson() {
        String text = written(planned("Send the form", "2026-06-04T01:59:59Z", null, null, 20d), true);
        assertThat(text).isEqualToNormalizingNewlines("""
                        BEGIN:VCALENDAR
                        PRODID:-//Task Aversion System//Planned//EN
                        VERSION:2.0
                        CALSCALE:GREGORIAN
                        X-WR-CALNAME:Planned
                        REFRESH-INTERVAL;VALUE=DURATION:PT1H
                        X-PUBLISHED-TTL:PT1H
                        BEGIN:VEVENT
                        UID:00000000-0000-7000-8000-000000000001-due@task-aversion-system
                        DTSTAMP:20260601T180000Z
                        DTSTART;VALUE=DATE:20260603
                        DTEND;VALUE=DATE:20260604
                        SUMMARY:Send the form
                        TRANSP:TRANSPARENT
                        CLASS:PRIVATE
                        END:VEVENT
                        END:VCALENDAR
                        """);
        assertThat(text).contains("\r\n");
    }

    @Test
    void itRingsOnlyIfThePersonWantsAndInTheSameWords() {
        assertThat(written(planned("Call", "2026-06-04T01:59:59Z", "2026-06-02T07:30:00Z", null, null), true))
                .doesNotContain("VALARM");
        String text = new String(
                file.write(
                        List.of(planned("Call", "2026-06-04T01:59:59Z", "2026-06-02T07:30:00Z", "at noon", null)),
                        false,
                        BERLIN,
                        LocalTime.of(9, 0),
                        NOW),
                StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n", "\n"))
                .contains(
                        "BEGIN:VALARM\nTRIGGER:PT9H\nACTION:DISPLAY\nDESCRIPTION:A small thing is waiting\nEND:VALARM")
                .contains(
                        "BEGIN:VALARM\nTRIGGER:PT0S\nACTION:DISPLAY\nDESCRIPTION:A small thing is waiting\nEND:VALARM")
                .doesNotContain("Call");
        assertThat(text.split("BEGIN:VALARM", -1))
                .as("a cue has no time to ring at")
                .hasSize(3);
    }

    @Test
    void aPlannedTimeIsAsLongAsWasGuessed() {
        assertThat(written(planned("Call", null, "2026-06-02T07:30:00Z", null, 44.6), true))
                .contains("DTSTART:20260602T073000Z", "DTEND:20260602T081500Z", "-at@");
        assertThat(written(planned("Call", null, "2026-06-02T07:30:00Z", null, null), true))
                .contains("DTEND:20260602T074500Z");
        assertThat(written(planned("Call", null, "2026-06-02T07:30:00Z", null, 9_999d), true))
                .contains("DTEND:20260602T193000Z");
    }

    @Test
    void aCueStandsOnToday() {
        assertThat(written(planned("Call", null, null, "after coffee", null), true))
                .contains("DTSTART;VALUE=DATE:20260601", "SUMMARY:after coffee: Call", "-cue@");
    }

    @Test
    void withoutNamesNothingOfThePersonsWordsIsInIt() {
        Planned everything = planned("Lawyer", "2026-06-04T01:59:59Z", "2026-06-02T07:30:00Z", "after therapy", 20d);
        assertThat(written(everything, false))
                .doesNotContain("Lawyer", "therapy")
                .containsPattern("(?s)(A small thing is waiting.*){3}");
        assertThat(written(everything, true)).containsPattern("(?s)(Lawyer.*){3}");
    }

    @Test
    void aNameCannotBreakOutOfItsLine() throws IOException, ParserException {
        String name = "a\r\nEND:VEVENT\r\nBEGIN:VEVENT;x,y\\n " + "very ".repeat(40) + "long ☕";
        String text = written(planned(name, null, "2026-06-02T07:30:00Z", null, null), true);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
        Calendar read = new CalendarBuilder().build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<VEvent> events = read.getComponents("VEVENT");
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().getSummary().getValue()).isEqualToNormalizingNewlines(name);
    }

    @Test
    void nothingPlannedIsACalendarAllTheSame() {
        assertThat(new String(file.write(List.of(), true, BERLIN, null, NOW), StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR")
                .doesNotContain("VEVENT");
    }
}
