package app.taskaversion.transfer.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Icons;
import com.vaadin.flow.component.button.ButtonVariant;

/** For what has no way back: the first tap only asks, the second one does it. Going elsewhere takes the first one back. */
class TwoTapButton extends Button {

    private final String name;
    private boolean asked;

    /**
     * @param name what an icon alone says to a screen reader
     * @param question what the button says after the first tap
     */
    TwoTapButton(Icons icon, String name, String question, Runnable action) {
        setIcon(icon.create());
        this.name = name;
        addThemeVariants(ButtonVariant.TERTIARY);
        rest();
        addClickListener(click -> {
            if (asked) {
                action.run();
            } else {
                asked = true;
                setText(question);
                setAriaLabel(question);
                removeClassName("tas-icon-button");
                addClassName("tas-fault-button");
            }
        });
        addBlurListener(blur -> rest());
    }

    private void rest() {
        asked = false;
        setText("");
        setAriaLabel(name);
        removeClassName("tas-fault-button");
        addClassName("tas-icon-button");
    }
}
