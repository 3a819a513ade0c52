package app.taskaversion.transfer.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.HiddenText;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.transfer.ImportDesk;
import app.taskaversion.transfer.ImportDesk.Phase;
import app.taskaversion.transfer.ImportDesk.State;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far a look or an import is. It goes on without this page, and can be stopped from here. */
class WorkingStage extends Composite<Div> implements Stage {

    private static final int QUARTER = 25;

    private final Phase phase;
    private final StageTitle title;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph rows = new Paragraph(getTranslation("transfer.ui.working.first"));
    private final HiddenText spoken = new HiddenText("");
    private final Button stop;

    WorkingStage(Phase phase, ImportDesk desk) {
        this.phase = phase;
        boolean bringing = phase == Phase.BRINGING;
        title = new StageTitle(getTranslation(bringing ? "transfer.ui.bringing" : "transfer.ui.looking"));
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", title.getText());
        rows.addClassNames("tas-lead", "tas-num");
        spoken.getElement().setAttribute("role", "status");
        Paragraph leave =
                new Paragraph(getTranslation(bringing ? "transfer.ui.bringing.leave" : "transfer.ui.looking.leave"));
        leave.addClassNames("tas-small", "tas-quiet");
        stop = Buttons.of(getTranslation("transfer.ui.stop"), Icons.X.small(), click -> stop(desk));
        Div actions = new Div(stop);
        actions.addClassName("tas-row");
        Section card = new Section(rows, bar, spoken, leave, actions);
        card.addClassNames("tas-card", "tas-block");
        getContent().addClassName("tas-stack");
        getContent().add(title, card);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public boolean goesOn(State state) {
        return state.phase() == phase;
    }

    @Override
    public void show(State state) {
        if (state.total() == 0) {
            return;
        }
        long done = Math.min(state.done(), state.total());
        bar.setIndeterminate(false);
        bar.setMax((double) state.total());
        bar.setValue((double) done);
        rows.setText(getTranslation("transfer.ui.rows", done, state.total()));
        // Not each step: a screen reader would talk all the time.
        long quarters = done * 100 / state.total() / QUARTER * QUARTER;
        if (quarters > 0) {
            spoken.setText(getTranslation("transfer.ui.percent", quarters));
        }
    }

    @Override
    public void takeFocus() {
        title.takeFocus();
    }

    private void stop(ImportDesk desk) {
        desk.cancel();
        stop.setEnabled(false);
        stop.setText(getTranslation("transfer.ui.stopping"));
        title.takeFocus();
    }
}
