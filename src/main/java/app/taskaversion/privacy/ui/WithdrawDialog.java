package app.taskaversion.privacy.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.SheetDialog;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.DeletedCount;
import app.taskaversion.privacy.DeletionReceipt;
import app.taskaversion.privacy.DeletionService;
import app.taskaversion.privacy.Purpose;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;

/** Switching a purpose off: stop only, or stop and delete what is there. Both are one more tap. */
class WithdrawDialog extends SheetDialog {

    private final Purpose purpose;
    private final transient ConsentService consents;
    private final transient DeletionService deletions;
    private final transient Feedback feedback;
    private final transient Runnable done;

    WithdrawDialog(
            Purpose purpose, ConsentService consents, DeletionService deletions, Feedback feedback, Runnable done) {
        super(UI.getCurrentOrThrow().getTranslation("privacy.off.title"));
        this.purpose = purpose;
        this.consents = consents;
        this.deletions = deletions;
        this.feedback = feedback;
        this.done = done;
        setSecondLine(name());
        List<DeletedCount> there = deletions.preview(purpose);
        Div body = new Div();
        body.addClassNames("tas-stack", "tas-sheet-body");
        Div actions = new Div(Buttons.large(Icons.X, getTranslation("privacy.off.stop"), click -> stop()));
        actions.addClassName("tas-actions");
        if (there.isEmpty()) {
            body.add(new Paragraph(getTranslation("privacy.off.nothing")));
        } else {
            body.add(new Paragraph(getTranslation("privacy.off.there")), new CountList(there));
            if (there.stream().anyMatch(count -> count.kind().startsWith("import_"))) {
                body.add(quiet("privacy.off.files"));
            }
            body.add(quiet("privacy.off.undo"));
            Button delete =
                    Buttons.large(Icons.TRASH_2, getTranslation("privacy.off.delete"), click -> stopAndDelete());
            delete.addClassName("tas-fault-button");
            actions.add(delete);
        }
        add(body, actions);
    }

    private String name() {
        return getTranslation("privacy.purpose." + purpose.key());
    }

    private Paragraph quiet(String key) {
        Paragraph words = new Paragraph(getTranslation(key));
        words.addClassNames("tas-small", "tas-quiet");
        return words;
    }

    private void stop() {
        consents.withdraw(purpose, ConsentWay.SWITCH);
        close();
        done.run();
    }

    private void stopAndDelete() {
        boolean unused = feedback.attempt(() -> {
            DeletionReceipt receipt = deletions.delete(purpose);
            close();
            UUID undo = receipt.undoId();
            if (undo != null) {
                feedback.done(getTranslation("privacy.off.deleted", name()), () -> {
                    deletions.undo(undo);
                    feedback.say(getTranslation("privacy.undone.off"));
                });
            }
        });
        done.run();
    }
}
