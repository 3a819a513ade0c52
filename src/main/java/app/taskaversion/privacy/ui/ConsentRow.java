package app.taskaversion.privacy.ui;

import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.LeavingPreview;
import app.taskaversion.privacy.ConsentEntry;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One purpose: its name, what it is and since when, and the switch. Switching on counts at once; switching off asks what
 * is to become of what is there. Where one person uses the app on their own machine, two purposes may still be open:
 * neither yes nor no, and the first answer says yes.
 */
class ConsentRow extends Composite<Div> {

    private final Purpose purpose;
    private final ConsentService consents;
    private final Supplier<DayWords> days;
    private final Checkbox onOff = new Checkbox();
    private final Button never;

    /**
     * @param preview what would leave; absent where nothing does
     * @param off asks what is to become of what is there
     */
    ConsentRow(
            Purpose purpose,
            ConsentService consents,
            Supplier<DayWords> days,
            @Nullable LeavingPreview preview,
            Consumer<Purpose> off) {
        this.purpose = purpose;
        this.consents = consents;
        this.days = days;
        onOff.addClassName("tas-switch-row");
        onOff.setLabel(getTranslation("privacy.purpose." + purpose.key()));
        onOff.addAttachListener(
                attached -> onOff.getElement().executeJs("this.inputElement.setAttribute('role', 'switch')"));
        onOff.addValueChangeListener(change -> {
            if (!change.isFromClient()) {
                return;
            }
            if (change.getValue()) {
                consents.give(purpose, ConsentWay.SWITCH);
                look();
            } else {
                onOff.setValue(true); // until it is said what is to become of what is there
                off.accept(purpose);
            }
        });
        never = Buttons.quiet(Icons.X, getTranslation("privacy.never"), click -> {
            consents.withdraw(purpose, ConsentWay.SWITCH);
            look();
        });
        getContent().addClassName("tas-consent");
        getContent().add(onOff, never, new PurposeDetails(purpose));
        if (preview != null) {
            getContent().add(new PreviewDetails(purpose, preview));
        }
        look();
    }

    /** Shows what the ledger says now. */
    final void look() {
        ConsentEntry last = consents.last(purpose).orElse(null);
        onOff.setValue(last != null && last.given());
        boolean open = last == null && consents.allowed().contains(purpose);
        never.setVisible(open);
        onOff.setHelperText(getTranslation("privacy.purpose." + purpose.key() + ".short") + " " + state(last, open));
    }

    private String state(@Nullable ConsentEntry last, boolean open) {
        if (open) {
            return getTranslation("privacy.state.open");
        }
        if (last == null) {
            return "";
        }
        String day = days.get().day(last.at());
        return getTranslation(last.given() ? "privacy.state.on" : "privacy.state.off", day);
    }
}
