package app.taskaversion.privacy.ui;

import app.taskaversion.privacy.Purpose;
import com.vaadin.flow.component.Component;

/** What other features show of the consents. */
public final class PrivacyNavigation {

    private PrivacyNavigation() {}

    /** The words that a yes is said to, folded up; they belong beside every place where somebody can say yes. */
    public static Component words(Component where, Purpose purpose) {
        return PurposeDetails.of(where, purpose);
    }
}
