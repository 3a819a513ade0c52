package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;

/**
 * A part of <i>Me</i> that a feature brings. The pages collect all of them, so that accounts need to know no feature.
 * Sections of one title on one page share a card.
 */
public interface SettingsSection {

    /** Where a section stands. */
    enum Page {
        /** Me itself. */
        ME,
        /** Me → Words and groups. */
        WORDS,
        /** Me → Privacy. */
        PRIVACY
    }

    default Page page() {
        return Page.ME;
    }

    /** The lowest first. */
    int order();

    /** Message key of the card's title. */
    String titleKey();

    /** Whether the card takes the whole width on a desktop. */
    default boolean wide() {
        return false;
    }

    /** Whether there is anything to show to the current person. */
    default boolean shown() {
        return true;
    }

    /** Made anew for each page that is opened. */
    Component create();
}
