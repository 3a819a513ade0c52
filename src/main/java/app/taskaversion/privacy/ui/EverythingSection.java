package app.taskaversion.privacy.ui;

import app.taskaversion.account.SignInCheck;
import app.taskaversion.account.SignInProof;
import app.taskaversion.account.ui.AccountNavigation;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.privacy.AccountDeletionService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Deleting everything. */
@org.springframework.stereotype.Component
class EverythingSection implements SettingsSection {

    private final AccountDeletionService accounts;
    private final SignInCheck signIn;
    private final SignInProof proof;

    EverythingSection(AccountDeletionService accounts, SignInCheck signIn, SignInProof proof) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.proof = proof;
    }

    @Override
    public Page page() {
        return Page.PRIVACY;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "privacy.all.title";
    }

    @Override
    public Component create() {
        Div body = new Div();
        body.addClassName("tas-stack");
        Paragraph what = new Paragraph(
                body.getTranslation(signIn.accounts() ? "privacy.all.what.account" : "privacy.all.what.local"));
        what.addClassNames("tas-small", "tas-quiet");
        Button open = Buttons.quiet(
                Icons.TRASH_2,
                body.getTranslation("privacy.all.open"),
                click -> AccountNavigation.whenItIsYou(
                        signIn, proof, () -> new AccountDeletionDialog(accounts, signIn).open()));
        open.addClassName("tas-fault-button");
        body.add(what, new Div(open));
        return body;
    }
}
