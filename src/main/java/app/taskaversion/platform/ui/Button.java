package app.taskaversion.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A button that is one node and hears that it was pressed and nothing of where on the screen. Vaadin's own is three nodes
 * with its icon and its words, asks for eleven figures with each press, and keeps more than a kilobyte in the session for
 * asking; a screen has a dozen buttons.
 */
final class PlainButton extends Button implements HeardPart {

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
    @Override
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

    /** Vaadin's constructor listens too, for a button that is out of use while it is pressed; none of ours is. */
    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // that constructor runs before there is a list
    protected <T extends ComponentEvent<?>> Registration addListener(
            Class<T> event, ComponentEventListener<T> listener) {
        if (event != (Class<?>) ClickEvent.class) {
            return super.addListener(event, listener);
        }
        if (pressed == null) {
            return () -> {};
        }
        ComponentEventListener<ClickEvent<Button>> press =
                (ComponentEventListener<ClickEvent<Button>>) (Object) listener;
        pressed.add(press);
        if (isAttached()) {
            hear();
        }
        return () -> pressed.remove(press);
    }

    @Override
    public void setDisableOnClick(boolean disableOnClick) {
        throw new UnsupportedOperationException("Vaadin's own button can do that");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        if (!pressed.isEmpty()) {
            hear();
        }
    }

    private void hear() {
        own = HeardPart.by(this, "click", null, own);
    }

    @Override
    public void heard(DomEvent event) {
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
