package app.taskaversion.transfer.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.transfer.ImportDesk;
import app.taskaversion.transfer.ImportDesk.State;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Objects;

/** What an import would do, or did: in words, in numbers, how the files were read, and what is worth knowing. */
class ReportStage extends Composite<Div> implements Stage {

    private final State state;
    private final ReportHead head;

    ReportStage(
            State state,
            ImportDesk desk,
            ImportService imports,
            KeptCards kept,
            PreferenceService preferences,
            Clock clock,
            Feedback feedback) {
        this.state = state;
        ImportReport report = Objects.requireNonNull(state.report());
        head = new ReportHead(report, new DayWords(this, preferences.get().days(), clock.instant()));
        getContent().addClassName("tas-stack");
        getContent().add(head);
        if (!report.files().isEmpty()) {
            getContent().add(new FilesTable(report));
        }
        if (report.dryRun()) {
            LookedActions actions = new LookedActions(desk, feedback, state.choices(), report.nothingNew());
            getContent().add(new ReadingCard(report, state.choices(), preferences, actions::chosen));
            getContent().add(new KnowingCard(report));
            getContent().add(actions);
        } else {
            getContent().add(new CheckedCard(report));
            getContent().add(new ReadingCard(report, state.choices(), preferences, null));
            getContent().add(new KnowingCard(report));
            getContent().add(new DoneActions(desk, imports, kept, feedback, report));
        }
    }

    @Override
    public Component component() {
        return this;
    }

    /** Another report is another stage. */
    @Override
    public boolean goesOn(State now) {
        return now.equals(state);
    }

    @Override
    public void show(State now) {
        // All of it stands there since the beginning.
    }

    @Override
    public void takeFocus() {
        head.takeFocus();
    }
}
