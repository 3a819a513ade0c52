package app.taskaversion.privacy.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.Fold;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.LeavingPreview;
import app.taskaversion.platform.ui.Switch;
import app.taskaversion.privacy.ConsentEntry;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import com.vaadin.flow.component.Composite;
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
    private final Switch onOff;
    private final @Nullable Fold leaves;
    private @Nullable Button never;

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
        leaves = preview == null ? null : PurposeDetails.leaving(this, purpose, preview);
        onOff = new Switch(getTranslation("privacy.purpose." + purpose.key()), false, on -> {
            if (on) {
                consents.give(purpose, ConsentWay.SWITCH);
                look();
            } else {
                turnBack();
                off.accept(purpose);
            }
        });
        getContent().addClassName("tas-consent");
        getContent().add(onOff, PurposeDetails.of(this, purpose));
        if (leaves != null) {
            getContent().add(leaves);
        }
        look();
    }

    /** Until it is said what is to become of what is there. */
    private void turnBack() {
        onOff.set(true);
    }

    /** Only few rows are ever open to an answer. */
    private void offerNever(boolean open) {
        if (open && never == null) {
            never = Buttons.quiet(Icons.X, getTranslation("privacy.never"), click -> {
                consents.withdraw(purpose, ConsentWay.SWITCH);
                look();
            });
            getContent().addComponentAtIndex(1, never);
        } else if (!open && never != null) {
            getContent().remove(never);
            never = null;
        }
    }

    /** Shows what the ledger says now. */
    final void look() {
        if (leaves != null) {
            leaves.refresh();
        }
        ConsentEntry last = consents.last(purpose).orElse(null);
        onOff.set(last != null && last.given());
        boolean open = last == null && consents.allowed().contains(purpose);
        offerNever(open);
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
