package app.taskaversion.recommendation.ui;

import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.SheetDialog;
import app.taskaversion.platform.ui.Switch;
import app.taskaversion.recommendation.AdviceChoice;
import app.taskaversion.recommendation.OwnWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.function.Consumer;

/** By what suggestions are chosen: what they are to be like, and what comes first. Each tap is stored as it is made. */
class AdviceDialog extends SheetDialog {

    private final WishesForm wishes;
    private final ModeField mode;
    private final Switch rulesOnly;
    private final Consumer<AdviceChoice> store;

    /**
     * @param words the person's own, to choose from
     * @param closed runs once the sheet goes away
     */
    AdviceDialog(AdviceChoice choice, OwnWords words, Consumer<AdviceChoice> store, Runnable closed) {
        super("");
        this.store = store;
        setHeaderTitle(getTranslation("advice.title"));
        wishes = new WishesForm(words, choice, this::changed);
        mode = new ModeField(choice.mode(), this::changed);
        Div narrow = new Div(
                new H3(getTranslation("advice.wishes")),
                Buttons.quiet(Icons.X, getTranslation("advice.clear"), click -> {
                    wishes.show(AdviceChoice.NONE);
                    changed();
                }));
        narrow.addClassNames("tas-row", "between");
        rulesOnly = RulesOnly.of(this, choice.rulesOnly(), on -> changed());
        Div body = new Div(
                narrow,
                wishes,
                new H3(getTranslation("advice.mode")),
                mode,
                rulesOnly,
                AdviceNavigation.how(this, this::close));
        body.addClassNames("tas-sheet-body", "tas-stack");
        add(body);
        getFooter().add(Buttons.primary(Icons.CHECK, getTranslation("advice.done"), click -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                closed.run();
            }
        });
    }

    private void changed() {
        store.accept(wishes.choice(mode.mode()).withRulesOnly(rulesOnly.isOn()));
    }
}
