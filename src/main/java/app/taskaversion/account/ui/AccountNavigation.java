package app.taskaversion.account.ui;

import com.vaadin.flow.component.UI;

/** The way to the pages of this feature. */
public final class AccountNavigation {

    private AccountNavigation() {}

    public static void toMe() {
        UI.getCurrentOrThrow().navigate(MeView.class);
    }

    public static void toPrivacy() {
        UI.getCurrentOrThrow().navigate(PrivacyView.class);
    }

    public static void toWords() {
        UI.getCurrentOrThrow().navigate(WordsView.class);
    }
}
