package app.taskaversion.account.ui;

import app.taskaversion.account.AccountService;
import app.taskaversion.account.PasswordService;
import app.taskaversion.account.Person;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.RecoveryService;
import app.taskaversion.account.SecondFactor;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.account.SignInProof;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.platform.ui.UndoToast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.RouterLink;

/** How a person gets in: password, codes on paper, second factor. A guest finds the way to an account here. */
@org.springframework.stereotype.Component
class SignInSection implements SettingsSection {

    private final SignInCheck check;
    private final SignInProof proof;
    private final AccountService accounts;
    private final PasswordService passwords;
    private final RecoveryService recovery;
    private final SecondFactor factor;
    private final PreferenceService preferences;

    SignInSection(
            SignInCheck check,
            SignInProof proof,
            AccountService accounts,
            PasswordService passwords,
            RecoveryService recovery,
            SecondFactor factor,
            PreferenceService preferences) {
        this.check = check;
        this.proof = proof;
        this.accounts = accounts;
        this.passwords = passwords;
        this.recovery = recovery;
        this.factor = factor;
        this.preferences = preferences;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public String titleKey() {
        return "signIn.title";
    }

    @Override
    public boolean isShown() {
        return check.accounts();
    }

    @Override
    public Component create() {
        Person person = accounts.current();
        Div body = new Div();
        if (person.isGuest()) {
            guest(body);
        } else {
            body.add(password(body, person), codes(body), factor(body));
        }
        return body;
    }

    private static void guest(Div body) {
        Paragraph what = new Paragraph(body.getTranslation("signIn.guest"));
        what.addClassNames("tas-small", "tas-quiet");
        RouterLink make = new RouterLink(body.getTranslation("register.title"), RegisterView.class);
        make.addClassName("tas-button-link");
        body.addClassName("tas-form");
        body.add(what, make);
    }

    private SettingRow password(Div body, Person person) {
        Button change = Buttons.of(
                body.getTranslation("signIn.change"),
                click -> new PasswordDialog(passwords, person, () -> say(body, "signIn.changed")).open());
        return new SettingRow(body.getTranslation("login.password"), body.getTranslation("signIn.change.what"), change);
    }

    private SettingRow codes(Div body) {
        Button renew = Buttons.of(body.getTranslation("codes.new"));
        SettingRow row = new SettingRow(body.getTranslation("codes.title"), left(body), renew);
        renew.addClickListener(click -> AccountNavigation.whenItIsYou(check, proof, () -> {
            new CodesDialog(recovery.newCodes()).open();
            row.say(left(body));
        }));
        return row;
    }

    private String left(Div body) {
        return body.getTranslation("codes.left", recovery.codesLeft());
    }

    private SettingRow factor(Div body) {
        Button change = Buttons.of();
        SettingRow row = new SettingRow(body.getTranslation("factor.title"), "", change);
        show(row, change);
        change.addClickListener(click -> AccountNavigation.whenItIsYou(check, proof, () -> {
            if (factor.isOn()) {
                factor.turnOff();
                show(row, change);
            } else {
                new FactorDialog(factor, () -> show(row, change)).open();
            }
        }));
        return row;
    }

    private void show(SettingRow row, Button change) {
        boolean on = factor.isOn();
        row.say(row.getTranslation(on ? "factor.isOn" : "factor.isOff"));
        change.setText(row.getTranslation(on ? "factor.turnOff" : "factor.setUp"));
    }

    private void say(Component where, String key) {
        Notification unused =
                UndoToast.say(where.getTranslation(key), preferences.get().noRush());
    }
}
