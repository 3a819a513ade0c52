package app.taskaversion.transfer.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportDesk;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * After a look: bring it in, look again, or leave it. With something chosen otherwise only another look shows what that
 * does, so until then nothing is brought in.
 */
class LookedActions extends Composite<Div> {

    private final ImportChoices before;
    private final Button bring;
    private final Button again;
    private final Paragraph words = new Paragraph();
    private ImportChoices choices;

    LookedActions(ImportDesk desk, Feedback feedback, ImportChoices before, boolean nothingNew) {
        this.before = before;
        this.choices = before;
        bring = Buttons.primary(
                nothingNew ? Icons.CHECK : Icons.DOWNLOAD,
                getTranslation(nothingNew ? "transfer.ui.good" : "transfer.ui.bring"),
                click -> feedback.attempt(nothingNew ? desk::clear : desk::bringIn));
        again = Buttons.large(
                Icons.ROTATE_CCW,
                getTranslation("transfer.ui.again"),
                click -> feedback.attempt(() -> desk.look(choices)));
        Button leave = Buttons.quiet(Icons.X, getTranslation("transfer.ui.leave"), click -> desk.clear());
        leave.setVisible(!nothingNew);
        Div row = new Div(bring, again, leave);
        row.addClassNames("tas-row", "wrap");
        words.addClassNames("tas-small", "tas-quiet");
        words.getElement().setAttribute("role", "status");
        getContent().addClassNames("tas-stack", "tas-report-actions");
        getContent().add(words, row);
        chosen(before);
    }

    /** Hears what the person says otherwise. */
    final void chosen(ImportChoices now) {
        choices = now;
        boolean changed = !now.equals(before);
        bring.setEnabled(!changed);
        primary(bring, !changed);
        primary(again, changed);
        words.setText(changed ? getTranslation("transfer.ui.again.first") : "");
        words.setVisible(changed);
    }

    private static void primary(Button button, boolean on) {
        if (on) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        } else {
            button.removeThemeVariants(ButtonVariant.PRIMARY);
        }
        button.setClassName("primary", on);
    }
}
