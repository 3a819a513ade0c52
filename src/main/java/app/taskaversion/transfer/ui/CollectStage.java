package app.taskaversion.transfer.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.transfer.DemoService;
import app.taskaversion.transfer.ImportDesk;
import app.taskaversion.transfer.ImportDesk.Phase;
import app.taskaversion.transfer.ImportDesk.Refusal;
import app.taskaversion.transfer.ImportDesk.State;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Set;

/** Files come together here; below stand what was brought before, what can be taken along, and the demo. */
class CollectStage extends Composite<Div> implements Stage {

    private static final Set<Phase> HERE = Set.of(Phase.COLLECTING, Phase.ASKING, Phase.CANCELLED, Phase.REFUSED);

    private final StageTitle title = new StageTitle(getTranslation("transfer.ui.title"));
    private final Div told = new Div();
    private final CollectCard card;
    private final DemoSwitch demoSwitch;
    private boolean asking;

    CollectStage(ImportDesk desk, KeptCards kept, DemoService demo, PreferenceService preferences, Feedback feedback) {
        card = new CollectCard(desk, preferences, feedback);
        demoSwitch = new DemoSwitch(demo);
        getContent().addClassName("tas-stack");
        getContent().add(title, told, card, kept.create(feedback), demoSwitch);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public boolean goesOn(State state) {
        return HERE.contains(state.phase());
    }

    @Override
    public void show(State state) {
        told.removeAll();
        Refusal refusal = state.refusal();
        if (refusal != null) {
            String why =
                    getTranslation(refusal.messageKey(), refusal.arguments().toArray());
            told.add(state.phase() == Phase.REFUSED ? Note.fault(why) : Note.said(Icons.INFO, why));
        } else if (state.phase() == Phase.CANCELLED) {
            told.add(Note.said(Icons.INFO, getTranslation("transfer.ui.stopped")));
        }
        told.setVisible(told.getComponentCount() > 0);
        asking = state.phase() == Phase.ASKING;
        card.show(state);
        demoSwitch.look();
    }

    @Override
    public void takeFocus() {
        if (asking) {
            card.focusQuestion();
        } else {
            title.takeFocus();
        }
    }
}
