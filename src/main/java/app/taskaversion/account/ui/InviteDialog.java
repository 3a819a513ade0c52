package app.taskaversion.account.ui;

import app.taskaversion.account.InviteService;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.SheetDialog;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;

/** The code of an invitation, shown once. */
class InviteDialog extends SheetDialog {

    InviteDialog(String code) {
        super("");
        setHeaderTitle(getTranslation("invites.one"));
        setSecondLine(getTranslation("invites.what", InviteService.DAYS));
        Paragraph shown = new Paragraph(code);
        shown.addClassNames("tas-code", "tas-num");
        add(shown);
        Button done = Buttons.of(getTranslation("codes.kept"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
