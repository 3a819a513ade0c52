package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.MinuteWords;
import app.taskaversion.platform.ui.RatingMark;
import app.taskaversion.tracking.InstanceRow;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.tracking.PlannedKind;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The second line of a row: minutes, ring and dot, day or cue. What is not known is not there. */
class InstanceMeta extends Composite<Paragraph> {

    InstanceMeta(InstanceRow row, DayWords words) {
        getContent().addClassNames("meta", "tas-num");
        if (row.state().isOpen()) {
            open(row, words);
        } else {
            ended(row, words);
        }
    }

    private void open(InstanceRow row, DayWords words) {
        Double minutes = row.minutes();
        if (row.state() == InstanceState.PAUSED && minutes != null && minutes >= 1) {
            part(Icons.HOURGLASS, getTranslation("tasks.meta.soFar", MinuteWords.of(this, minutes)));
        } else if (row.estimateMinutes() != null) {
            part(Icons.CLOCK, MinuteWords.of(this, row.estimateMinutes()));
        } else if (row.firstTime()) {
            getContent().add(new Span(getTranslation("tasks.meta.new")));
        }
        guess(row.expectedAversion());
        Instant day = dayOf(row);
        if (day != null) {
            part(Icons.CALENDAR_CLOCK, words.day(day));
        }
        if (row.cue() != null && !CuePanel.fits(row)) {
            part(Icons.COFFEE, row.cue());
        }
    }

    private void ended(InstanceRow row, DayWords words) {
        part(row.state() == InstanceState.COMPLETED ? Icons.CHECK : Icons.FEATHER, words.day(row.at()));
        if (row.minutes() != null) {
            part(Icons.CLOCK, MinuteWords.of(this, row.minutes()));
        }
        guess(row.expectedAversion());
        if (row.actualAversion() != null) {
            getContent().add(new Span(RatingMark.felt(row.actualAversion())));
        }
    }

    private void guess(@Nullable Double dread) {
        if (dread != null) {
            getContent().add(new Span(RatingMark.guess(dread)));
        }
    }

    /** The day that a row is meant for: its due day, else the day that it was put off to. */
    static @Nullable Instant dayOf(InstanceRow row) {
        if (row.dueAt() != null) {
            return row.dueAt();
        }
        return row.plannedKind() == PlannedKind.AT ? row.plannedFor() : null;
    }

    private void part(Icons icon, String words) {
        getContent().add(new Span(icon.create("s"), new Span(words)));
    }
}
