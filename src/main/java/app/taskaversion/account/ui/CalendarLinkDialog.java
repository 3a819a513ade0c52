package app.taskaversion.account.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.SheetDialog;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;

/** The address that a calendar program is given, shown once. */
class CalendarLinkDialog extends SheetDialog {

    CalendarLinkDialog(String secret) {
        super("");
        setHeaderTitle(getTranslation("calendar.link"));
        setSecondLine(getTranslation("calendar.once"));
        setCloseOnOutsideClick(false);
        String path = "calendar/" + secret + ".ics"; // where the calendar module answers
        Paragraph address = new Paragraph(path);
        address.addClassNames("tas-code", "long");
        // Only the browser knows by which name the app is reached.
        address.addAttachListener(attached -> address.getElement()
                .executeJs("return new URL($0, document.baseURI).href", path)
                .then(String.class, address::setText));
        Button copy = Buttons.of(getTranslation("calendar.copy"));
        copy.addClickListener(click -> {
            address.getElement().executeJs("navigator.clipboard?.writeText(this.textContent)");
            copy.setText(getTranslation("calendar.copied"));
        });
        Button kept = Buttons.of(getTranslation("codes.kept"), click -> close());
        kept.addThemeVariants(ButtonVariant.PRIMARY);
        add(address);
        getFooter().add(copy, kept);
    }
}
