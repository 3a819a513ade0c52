package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;

/**
 * A part of the registration that a feature brings: shown with the form, stored once the account is there. Nothing in it
 * may be needed for the account to be made.
 */
public interface RegistrationStep {

    /** The lowest first. */
    int order();

    /** Made anew for each page that is opened. */
    Part begin();

    /** One visit of the step. */
    interface Part {

        Component component();

        /** Stores what was chosen, with the new account as the current person. */
        void store();
    }
}
