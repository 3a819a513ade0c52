package app.taskaversion.transfer.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportDesk.Missing;
import app.taskaversion.transfer.MissingChoice.What;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;

/** The one thing that the files leave open: where the person was, or which of several people they are. */
class MissingField extends Composite<Div> {

    private final PreferenceService preferences;
    private final Runnable changed;
    private final ZoneField zone = new ZoneField(getTranslation("transfer.ui.zone"));
    private final Select<String> user = new Select<>();
    private @Nullable Missing shown;

    MissingField(PreferenceService preferences, Runnable changed) {
        this.preferences = preferences;
        this.changed = changed;
        getContent().addClassNames("tas-stack", "tas-reveal");
        user.setWidthFull();
        zone.setHelperText(getTranslation("transfer.ui.zone.help"));
        user.setLabel(getTranslation("transfer.ui.user"));
        user.setHelperText(getTranslation("transfer.ui.user.help"));
        zone.addValueChangeListener(change -> this.changed.run());
        user.addValueChangeListener(change -> this.changed.run());
        show(null);
    }

    final void show(@Nullable Missing missing) {
        getContent().setVisible(missing != null);
        if (missing == null || missing.equals(shown)) {
            shown = missing;
            return;
        }
        shown = missing;
        getContent().removeAll();
        Paragraph lead = new Paragraph(getTranslation("transfer.ui.missing"));
        lead.addClassName("tas-small");
        getContent().add(new H2(getTranslation("transfer.ui.missing.title")), lead);
        switch (missing.what()) {
            case ZONE -> {
                zone.suggest(preferences.get().zone());
                getContent().add(zone);
            }
            case USER -> {
                user.setItems(missing.choices());
                getContent().add(user);
            }
        }
    }

    /** Whether it is still to be said. */
    boolean isOpen() {
        return shown != null && (shown.what() == What.ZONE ? zone.isEmpty() : user.isEmpty());
    }

    /** The choices, with what was said here. */
    ImportChoices answered(ImportChoices choices) {
        if (shown == null) {
            return choices;
        }
        return shown.what() == What.ZONE ? choices.withZone(zone.zone()) : choices.withUser(user.getValue());
    }

    void takeFocus() {
        if (shown != null && shown.what() == What.USER) {
            user.focus();
        } else {
            zone.focus();
        }
    }
}
