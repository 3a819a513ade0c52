package app.taskaversion.account.ui;

import app.taskaversion.account.SecondFactor;
import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.SheetDialog;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** Setting up the second factor: a picture for the phone's app, and the code that it then shows. */
class FactorDialog extends SheetDialog {

    private final SecondFactor factor;
    private final SecondFactor.Offer offer;
    private final Runnable on;
    private final TextField code = DoorFields.code("factor.code");

    FactorDialog(SecondFactor factor, Runnable on) {
        super("");
        this.factor = factor;
        this.offer = factor.offer();
        this.on = on;
        setHeaderTitle(getTranslation("factor.title"));
        setSecondLine(getTranslation("factor.what"));
        Span secret = new Span(offer.secret().replaceAll("(.{4})(?=.)", "$1 "));
        secret.addClassNames("tas-path");
        Paragraph typed = new Paragraph(new Span(getTranslation("factor.byHand") + " "), secret);
        typed.addClassName("tas-small");
        code.addKeyDownListener(Key.ENTER, key -> turnOn());
        Button go = Buttons.of(getTranslation("factor.on"), click -> turnOn());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Div body = new Div(new QrPicture(offer.address(), getTranslation("factor.picture")), typed, code);
        body.addClassName("tas-form");
        add(body);
        getFooter().add(Buttons.of(getTranslation("kit.cancel"), click -> close()), go);
    }

    private void turnOn() {
        try {
            factor.turnOn(offer.secret(), code.getValue());
        } catch (AppException refused) {
            code.setErrorMessage(Feedback.reason(this, refused));
            code.setInvalid(true);
            code.focus();
            return;
        }
        close();
        on.run();
    }
}
