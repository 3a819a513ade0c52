package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.SheetDialog;
import app.taskaversion.recommendation.DismissReason;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Not a good suggestion: one tap says why, and closing says nothing. It is gone from Now already either way. */
class DismissDialog extends SheetDialog {

    /** @param closed runs once, after a reason too */
    DismissDialog(String name, Consumer<DismissReason> chosen, Runnable closed) {
        super("");
        setHeaderTitle(getTranslation("dismiss.title"));
        setSecondLine(name);
        nameCross(getTranslation("dismiss.skip"));
        Paragraph question = new Paragraph(getTranslation("dismiss.question"));
        Div chips = new Div();
        chips.addClassName("tas-choices");
        for (DismissReason reason : DismissReason.values()) {
            Button chip = Buttons.of(
                    getTranslation("dismiss." + reason.name()), icon(reason).small(), click -> {
                        close();
                        chosen.accept(reason);
                    });
            chip.addClassName("tas-round");
            chips.add(chip);
        }
        Div body = new Div(question, chips);
        body.addClassNames("tas-sheet-body", "tas-stack");
        add(body);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                closed.run();
            }
        });
    }

    private static Icons icon(DismissReason reason) {
        return switch (reason) {
            case TOO_BIG -> Icons.SCISSORS;
            case WRONG_TIME -> Icons.CLOCK;
            case NOT_RELEVANT -> Icons.X;
            case DONE_ALREADY -> Icons.CHECK;
        };
    }
}
