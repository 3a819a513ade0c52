package app.taskaversion.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * On or off, drawn as a switch and called one by screen readers. To the browser it is a {@link Checkbox}; the server holds
 * nothing of forms, no listener and no property of it, as <i>Me</i> shows two dozen to everybody who opens it.
 */
@Tag("vaadin-checkbox")
@Uses(Checkbox.class)
public final class Switch extends Component implements HasLabel, HasStyle, HasEnabled, HeardPart {

    private final SerializableConsumer<Boolean> turned;
    private String label;
    private String helper = "";
    private boolean on;
    private @Nullable Registration own;

    /** @param turned hears what the person turned it to, never what the app itself sets */
    public Switch(String label, boolean on, SerializableConsumer<Boolean> turned) {
        this.label = label;
        this.on = on;
        this.turned = turned;
    }

    @Override
    public void heard(DomEvent event) {
        boolean now = event.getEventData().path(CHECKED).asBoolean();
        if (now != on) {
            on = now; // not said to the browser, which knows; only then it is told if the app sets it back
            turned.accept(now);
        }
    }

    public boolean isOn() {
        return on;
    }

    public void set(boolean now) {
        if (now != on) {
            on = now;
            say("this.checked = $0", now);
        }
    }

    /** Turns it as the person would. */
    public void turn(boolean now) {
        if (now != on) {
            set(now);
            turned.accept(now);
        }
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public void setLabel(@Nullable String label) {
        this.label = Objects.requireNonNullElse(label, "");
        say("this.label = $0", this.label);
    }

    /** The quiet second line. */
    public String getHelperText() {
        return helper;
    }

    /** @param helper empty for none */
    public void setHelperText(String helper) {
        this.helper = helper;
        say("this.helperText = $0", helper);
    }

    private void say(String what, Object value) {
        if (isAttached()) {
            getElement().executeJs(what, value);
        }
    }

    /** Also when a browser that lost its place gets the whole screen again. */
    @Override
    protected void onAttach(AttachEvent attached) {
        own = HeardPart.by(this, "change", own);
        getElement()
                .executeJs(
                        "this.classList.add('tas-switch-row');"
                                + "this.label = $0; this.helperText = $1; this.checked = $2;"
                                + "this.inputElement.setAttribute('role', 'switch')",
                        label,
                        helper,
                        on);
    }
}
