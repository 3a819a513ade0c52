package app.taskaversion.platform.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** The few kinds of buttons that there are, and the key that presses each. */
public final class Buttons {

    private Buttons() {}

    /** The one main action of a view. */
    public static Button primary(Icons icon, String words, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = large(icon, words, listener);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("primary");
        return button;
    }

    /** A large action beside the main one. */
    public static Button large(Icons icon, String words, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = plain(icon.create(), listener);
        button.setText(words);
        button.addThemeName("large");
        return button;
    }

    /** A quiet action: words with a small icon, no frame. */
    public static Button quiet(Icons icon, String words, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = plain(icon.small(), listener);
        button.setText(words);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** An icon alone; the name is what screen readers say. */
    public static Button icon(Icons icon, String name, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = plain(icon.create(), listener);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("tas-icon-button");
        button.setAriaLabel(name);
        return button;
    }

    private static Button plain(Component icon, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = new PlainButton();
        button.setIcon(icon);
        button.addClickListener(listener);
        return button;
    }

    /** Lets a single key press this button while it is visible (product §2.6). */
    public static <C extends Component> C key(C component, String key) {
        component.getElement().setAttribute("data-key", key);
        return component;
    }
}
