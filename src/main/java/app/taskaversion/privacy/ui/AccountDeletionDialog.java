package app.taskaversion.privacy.ui;

import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Drafts;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.platform.ui.SheetDialog;
import app.taskaversion.privacy.AccountDeletionService;
import app.taskaversion.privacy.DeletionReceipt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Locale;

/**
 * Everything goes, at once and for good. Two words have to be typed, so that no slip of a finger does it. Afterwards the
 * receipt can be saved; leaving ends the session.
 */
class AccountDeletionDialog extends SheetDialog {

    private final transient AccountDeletionService accounts;
    private final boolean signsIn;
    private final TextField words = new TextField();
    private final Div body = new Div();
    private final Div actions = new Div();

    AccountDeletionDialog(AccountDeletionService accounts, SignInCheck signIn) {
        super(UI.getCurrentOrThrow().getTranslation("privacy.all.title"));
        this.accounts = accounts;
        this.signsIn = signIn.accounts();
        body.addClassNames("tas-stack", "tas-sheet-body");
        actions.addClassName("tas-actions");
        add(body, actions);
        if (signIn.recent()) {
            ask();
        } else {
            body.add(new Note(Icons.LOCK, getTranslation("account.signInAgain")));
        }
    }

    private void ask() {
        var there = accounts.preview();
        body.add(new Paragraph(getTranslation("privacy.all.lead")));
        if (!there.isEmpty()) {
            body.add(new CountList(there));
        }
        Paragraph take = new Paragraph(getTranslation("privacy.all.take"));
        take.addClassNames("tas-small", "tas-quiet");
        String wanted = getTranslation("privacy.all.words");
        words.setLabel(getTranslation("privacy.all.type", wanted));
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.getElement().setAttribute("autocomplete", "off");
        Button delete = Buttons.large(Icons.TRASH_2, getTranslation("privacy.all.delete"), click -> delete());
        delete.addClassName("tas-fault-button");
        delete.setEnabled(false);
        words.addValueChangeListener(change -> delete.setEnabled(
                change.getValue().strip().toLowerCase(Locale.ROOT).equals(wanted)));
        body.add(take, words);
        actions.add(Buttons.large(Icons.X, getTranslation("privacy.all.stay"), click -> close()), delete);
    }

    private void delete() {
        try {
            show(accounts.deleteEverything());
        } catch (AppException refused) {
            body.addComponentAsFirst(new Note(Icons.INFO, Feedback.reason(this, refused)));
        }
    }

    private void show(DeletionReceipt receipt) {
        setHeaderTitle(getTranslation("privacy.all.done"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                leave();
            }
        });
        Paragraph lead = new Paragraph(getTranslation("privacy.all.receipt"));
        lead.getElement().setAttribute("role", "status");
        body.removeAll();
        body.add(lead, new CountList(receipt.counts()));
        actions.removeAll();
        actions.add(
                new ReceiptLink(getTranslation("privacy.receipt.save"), "deletion-receipt.json", receipt.json()),
                signsIn ? way() : Buttons.primary(Icons.CHECK, getTranslation("privacy.all.leave"), click -> close()));
    }

    /** A plain link: the sign-in has ended, so nothing of this page is answered any more. */
    private Anchor way() {
        Anchor way = new Anchor("login?out", getTranslation("privacy.all.leave"));
        way.setRouterIgnore(true);
        way.addClassNames("tas-button-link", "small");
        return way;
    }

    private static void leave() {
        Drafts.leave(UI.getCurrentOrThrow(), "/");
        VaadinSession session = VaadinSession.getCurrent();
        WrappedSession http = session == null ? null : session.getSession();
        if (http != null) {
            http.invalidate();
        }
    }
}
