package app.taskaversion.platform.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A button that hears that it was pressed and nothing of where on the screen. Vaadin's own asks for eleven such figures
 * with each press and keeps more than a kilobyte in the session for asking; a screen has a dozen buttons.
 */
final class PlainButton extends Button {

    private final List<ComponentEventListener<ClickEvent<Button>>> pressed = new CopyOnWriteArrayList<>();

    @Override
    public Registration addClickListener(ComponentEventListener<ClickEvent<Button>> listener) {
        if (pressed.isEmpty()) {
            getElement().addEventListener("click", event -> fireEvent(new ClickEvent<>(this)));
        }
        pressed.add(listener);
        return () -> pressed.remove(listener);
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
