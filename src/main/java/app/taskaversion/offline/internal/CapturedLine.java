package app.taskaversion.offline.internal;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.task.QuickAdd;
import app.taskaversion.task.QuickAddParser;
import app.taskaversion.task.QuickAddPart;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.LateStepService;
import app.taskaversion.tracking.Postponement;
import app.taskaversion.tracking.Rating;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A line that was written down without a connection, understood as on the day on which it was written. */
@Component
class CapturedLine {

    private final TaskService tasks;
    private final LateStepService steps;
    private final PreferenceService preferences;

    CapturedLine(TaskService tasks, LateStepService steps, PreferenceService preferences) {
        this.tasks = tasks;
        this.steps = steps;
        this.preferences = preferences;
    }

    InstanceId plan(String line, Instant at) {
        DayBoundary days = preferences.get().days();
        QuickAdd parsed = QuickAddParser.parse(line, days.dayOf(at));
        TaskId task = tasks.findOrCreateByName(parsed.name()).id();
        Postponement when = parsed.find(QuickAddPart.Cue.class)
                .map(cue -> Postponement.onCue(cue.cue()))
                .orElse(null);
        return steps.plan(task, guess(parsed), when, due(parsed, days), at);
    }

    private static Guess guess(QuickAdd line) {
        Double minutes = line.find(QuickAddPart.Estimate.class)
                .map(QuickAddPart.Estimate::minutes)
                .orElse(null);
        Rating dread = line.find(QuickAddPart.Dread.class)
                .map(said -> Rating.chip(said.oneToFive()))
                .orElse(null);
        String place = line.find(QuickAddPart.Place.class)
                .map(QuickAddPart.Place::place)
                .orElse(null);
        return Guess.of(minutes, dread).withPhysicalContext(place);
    }

    /** The last moment of the day, as a due date means it. */
    private static @Nullable Instant due(QuickAdd line, DayBoundary days) {
        return line.find(QuickAddPart.Due.class)
                .map(due -> ZonedDateTime.of(due.day(), LocalTime.of(23, 59, 59), days.zone())
                        .toInstant())
                .orElse(null);
    }
}
