package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;

/**
 * Exactly what would leave of a person if they say yes to a purpose, shown before it does. The feature that lets it leave
 * brings it; the page of consents collects all of them and needs to know no feature. (product §5.2)
 */
public interface LeavingPreview {

    /** Which purpose, as the ledger of consents names it. */
    String purpose();

    /** Made anew each time it is opened. */
    Component create();
}
