package app.taskaversion.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/**
 * On or off, drawn as a switch and called one by screen readers. To the browser it is a {@link Checkbox}; the server holds
 * nothing of forms and no listener of it, as <i>Me</i> shows two dozen to everybody who opens it.
 */
@Tag("vaadin-checkbox")
@Uses(Checkbox.class)
public final class Switch extends Component implements HasLabel, HasHelper, HasStyle, HasEnabled, HeardPart {

    private static final String CHECKED = "checked";
    private static final String TURNED = PART + ".checked";

    private final SerializableConsumer<Boolean> turned;
    private @Nullable Registration own;

    /** @param turned hears what the person turned it to, never what the app itself sets */
    public Switch(String label, boolean on, SerializableConsumer<Boolean> turned) {
        this.turned = turned;
        addClassName("tas-switch-row");
        setLabel(label);
        set(on);
    }

    @Override
    public void heard(DomEvent event) {
        boolean on = event.getEventData().path(TURNED).asBoolean();
        if (on != isOn()) {
            // Not said to the browser, which knows; only then it is told if the app sets it back.
            getElement().getNode().getFeature(ElementPropertyMap.class).setProperty(CHECKED, on, false);
            turned.accept(on);
        }
    }

    public boolean isOn() {
        return getElement().getProperty(CHECKED, false);
    }

    public void set(boolean on) {
        getElement().setProperty(CHECKED, on);
    }

    /** Turns it as the person would. */
    public void turn(boolean on) {
        if (on != isOn()) {
            set(on);
            turned.accept(on);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        own = HeardPart.by(this, "change", TURNED, own);
        getElement().executeJs("this.inputElement.setAttribute('role', 'switch')");
    }
}
