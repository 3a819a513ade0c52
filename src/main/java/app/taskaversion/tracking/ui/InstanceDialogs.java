package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.emotion.EmotionService;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.TextDialog;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceDetails;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Postponement;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Opens the sheets about one instance. */
@Component
class InstanceDialogs {

    private final InstanceService instances;
    private final InstanceQueries queries;
    private final TaskService tasks;
    private final EmotionService emotions;
    private final PreferenceService preferences;
    private final ConsentService consents;
    private final WaitingParts waiting;
    private final StuckSheets stuck;
    private final Clock clock;

    InstanceDialogs(
            InstanceService instances,
            InstanceQueries queries,
            TaskService tasks,
            EmotionService emotions,
            PreferenceService preferences,
            ConsentService consents,
            WaitingParts waiting,
            StuckSheets stuck,
            Clock clock) {
        this.instances = instances;
        this.queries = queries;
        this.tasks = tasks;
        this.emotions = emotions;
        this.preferences = preferences;
        this.consents = consents;
        this.waiting = waiting;
        this.stuck = stuck;
        this.clock = clock;
    }

    StuckSheets stuck() {
        return stuck;
    }

    void notToday(String name, Consumer<Postponement> chosen) {
        new NotTodayDialog(name, clock.instant(), preferences.get().days(), waiting.ownCues(), chosen).open();
    }

    /** Asks for a small first piece; the consumer may refuse it. */
    void smaller(String name, Consumer<String> piece) {
        UI ui = UI.getCurrentOrThrow();
        TextDialog dialog = TextDialog.oneLine(
                ui.getTranslation("smaller.title"), ui.getTranslation("smaller.label"), "", piece::accept);
        dialog.setSecondLine(name);
        dialog.keptAs("smaller").withHelp(ui.getTranslation("smaller.help")).open();
    }

    /** Puts something onto the list by its name. */
    InstanceId plan(String name) {
        TaskId task = tasks.findOrCreateByName(name).id();
        return instances.plan(task, Guess.NONE, null, null);
    }

    InstanceDetails details(InstanceId id) {
        return queries.details(id);
    }

    /** @param offers what may be done with something that is dreaded more and more */
    void details(InstanceId id, DriftPanel.Offers offers, Runnable edit, Runnable delete) {
        InstanceDetails details = queries.details(id);
        DayWords words = new DayWords(UI.getCurrentOrThrow(), preferences.get().days(), clock.instant());
        InstanceDetailsDialog dialog = new InstanceDetailsDialog(details, emotions.list(), words, edit, delete);
        dialog.with(waiting.of(
                        details,
                        new DriftPanel.Offers(dialog.closing(offers.smaller()), dialog.closing(offers.letGo()))))
                .open();
    }

    void edit(InstanceId id, Runnable stored) {
        new InstanceEditDialog(
                        queries.details(id),
                        instances,
                        emotions,
                        consents.allowed(),
                        () -> queries.details(id),
                        preferences.get().days(),
                        stored)
                .open();
    }
}
