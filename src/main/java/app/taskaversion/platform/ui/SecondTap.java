package app.taskaversion.platform.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** Radio buttons cannot be taken back by themselves; here a second tap on the chosen one leaves the question open. */
final class SecondTap {

    // While the click runs, the host still carries the state from before it: checked means that it was chosen already.
    private static final String WAS_CHOSEN =
            "!!event.target.closest('vaadin-radio-button') && event.target.closest('vaadin-radio-button').checked";

    private SecondTap() {}

    static void clears(RadioButtonGroup<?> group) {
        group.getElement().addEventListener("click", event -> group.clear()).setFilter(WAS_CHOSEN);
    }
}
