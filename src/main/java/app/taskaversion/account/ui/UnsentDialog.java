package app.taskaversion.account.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.SheetDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * Something that was typed is not stored yet, and signing out would lose it: stay, save it as a file, or let it go. The
 * words themselves stay in the browser; only their number comes here.
 */
class UnsentDialog extends SheetDialog {

    /** @param signOut leaves for good */
    UnsentDialog(int waiting, Runnable signOut) {
        super(UI.getCurrentOrThrow().getTranslation("unsent.title"));
        Paragraph lead = new Paragraph(getTranslation("unsent.lead", waiting));
        Paragraph back = new Paragraph(getTranslation("unsent.where"));
        back.addClassNames("tas-small", "tas-quiet");
        Span saved = new Span();
        saved.getElement().setAttribute("role", "status");
        saved.addClassNames("tas-small", "tas-quiet");
        Div body = new Div(lead, back, saved);
        body.addClassNames("tas-stack", "tas-sheet-body");
        Button file = Buttons.large(
                Icons.DOWNLOAD,
                getTranslation("unsent.download"),
                click -> saved.setText(getTranslation("unsent.downloaded")));
        // In the browser, at the tap: the words are not sent for it.
        file.getElement()
                .executeJs(
                        "this.addEventListener('click', () => window.tasLeaving.download($0))",
                        getTranslation("unsent.file"));
        Button discard = Buttons.large(Icons.LOG_OUT, getTranslation("unsent.discard"), click -> signOut.run());
        discard.addClassName("tas-fault-button");
        Div actions =
                new Div(discard, file, Buttons.primary(Icons.PENCIL, getTranslation("unsent.stay"), click -> close()));
        actions.addClassName("tas-actions");
        add(body, actions);
    }
}
