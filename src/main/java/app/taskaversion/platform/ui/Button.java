package app.taskaversion.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.shared.HasThemeVariant;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A button that is one node and hears that it was pressed and nothing of where on the screen. To the person it is what
 * {@link com.vaadin.flow.component.button.Button Vaadin's own} is, which is four nodes with its icon and its words, asks
 * for eleven figures with each press, and keeps two kilobytes in the session; a screen has a dozen buttons.
 */
@Tag("vaadin-button")
@Uses(com.vaadin.flow.component.button.Button.class)
public class Button extends Component
        implements ClickNotifier<Button>,
                Focusable<Button>,
                HasAriaLabel,
                HasSize,
                HasText,
                HasThemeVariant<ButtonVariant>,
                HasStyle,
                HeardPart {

    private final List<ComponentEventListener<ClickEvent<Button>>> pressed = new CopyOnWriteArrayList<>();
    private String words = "";

    // The same few in all sessions, so they are interned.
    private String iconAlone = "";
    private String iconBeside = "";

    private @Nullable Registration own;

    @Override
    public void setText(String words) {
        this.words = words;
        draw();
    }

    @Override
    public String getText() {
        return words;
    }

    /** @param icon by attributes alone */
    public void setIcon(Component icon) {
        iconAlone = Still.markup(icon).intern();
        icon.getElement().setAttribute("slot", "prefix");
        iconBeside = Still.markup(icon).intern();
        draw();
    }

    private void draw() {
        boolean alone = words.isEmpty() && !iconAlone.isEmpty();
        getElement().getThemeList().set("icon", alone);
        getElement().setProperty(Still.INNER_HTML, alone ? iconAlone : iconBeside + Still.escaped(words));
    }

    @Override
    public Registration addClickListener(ComponentEventListener<ClickEvent<Button>> listener) {
        pressed.add(listener);
        if (isAttached()) {
            hear();
        }
        return () -> pressed.remove(listener);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (!pressed.isEmpty()) {
            hear();
        }
    }

    private void hear() {
        own = HeardPart.by(this, "click", own);
    }

    @Override
    public void heard(DomEvent event) {
        click();
    }

    /** Presses it as the person would. */
    public void click() {
        fireEvent(new ClickEvent<>(this));
    }

    // Public ways to press a button from the server lead here too.
    @Override
    @SuppressWarnings("unchecked")
    protected void fireEvent(ComponentEvent<?> event) {
        if (event instanceof ClickEvent) {
            pressed.forEach(each -> each.onComponentEvent((ClickEvent<Button>) event));
        } else {
            super.fireEvent(event);
        }
    }
}
