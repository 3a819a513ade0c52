package app.taskaversion.account.ui;

import app.taskaversion.account.AccountService;
import app.taskaversion.account.InviteService;
import app.taskaversion.account.RegistrationService;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** For the administrator: letting others in. */
@org.springframework.stereotype.Component
class InvitesSection implements SettingsSection {

    private final SignInCheck check;
    private final AccountService accounts;
    private final RegistrationService registration;
    private final InviteService invites;

    InvitesSection(
            SignInCheck check, AccountService accounts, RegistrationService registration, InviteService invites) {
        this.check = check;
        this.accounts = accounts;
        this.registration = registration;
        this.invites = invites;
    }

    @Override
    public int order() {
        return 44;
    }

    @Override
    public String titleKey() {
        return "invites.title";
    }

    @Override
    public boolean isShown() {
        return check.accounts()
                && registration.isOpen()
                && registration.needsInvite()
                && accounts.current().admin();
    }

    @Override
    public Component create() {
        Div body = new Div();
        Button write = Buttons.of(body.getTranslation("invites.write"));
        Button withdraw = Buttons.of(body.getTranslation("invites.withdraw"));
        SettingRow row = new SettingRow(body.getTranslation("invites.name"), "", withdraw, write);
        show(row, withdraw);
        write.addClickListener(click -> {
            new InviteDialog(invites.write()).open();
            show(row, withdraw);
        });
        withdraw.addClickListener(click -> {
            int unused = invites.withdrawAll();
            show(row, withdraw);
        });
        body.add(row);
        return body;
    }

    private void show(SettingRow row, Button withdraw) {
        long open = invites.open();
        row.say(row.getTranslation("invites.open", open, InviteService.DAYS));
        withdraw.setVisible(open > 0);
    }
}
