package app.taskaversion.platform.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
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
        Button button = of(words, icon.create(), listener);
        button.addThemeName("large");
        return button;
    }

    /** A quiet action: words with a small icon, no frame. */
    public static Button quiet(Icons icon, String words, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = of(words, icon.small(), listener);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** An icon alone; the name is what screen readers say. */
    public static Button icon(Icons icon, String name, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = of(icon.create(), listener);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("tas-icon-button");
        button.setAriaLabel(name);
        return button;
    }

    /** One that gets its words, its look and what it does later. */
    public static Button of() {
        return new Button();
    }

    /** Words that change, or none yet. */
    public static Button of(ComponentEventListener<ClickEvent<Button>> listener) {
        return pressed(of(), listener);
    }

    /** Words alone. */
    public static Button of(String words) {
        Button button = of();
        button.setText(words);
        return button;
    }

    /** Words alone. */
    public static Button of(String words, ComponentEventListener<ClickEvent<Button>> listener) {
        return pressed(of(words), listener);
    }

    /** Words with an icon before them. */
    public static Button of(String words, Component icon) {
        Button button = of(words);
        button.setIcon(icon);
        return button;
    }

    /** Words with an icon before them. */
    public static Button of(String words, Component icon, ComponentEventListener<ClickEvent<Button>> listener) {
        return pressed(of(words, icon), listener);
    }

    /** An icon alone, which needs a name for screen readers. */
    public static Button of(Component icon) {
        Button button = of();
        button.setIcon(icon);
        return button;
    }

    /** An icon alone, which needs a name for screen readers. */
    public static Button of(Component icon, ComponentEventListener<ClickEvent<Button>> listener) {
        return pressed(of(icon), listener);
    }

    private static Button pressed(Button button, ComponentEventListener<ClickEvent<Button>> listener) {
        button.addClickListener(listener);
        return button;
    }

    /** Lets a single key press this button while it is visible (product §2.6). */
    public static <C extends Component> C key(C component, String key) {
        component.getElement().setAttribute("data-key", key);
        return component;
    }
}
