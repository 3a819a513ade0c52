package app.taskaversion.account.ui;

import app.taskaversion.account.SignInCheck;
import app.taskaversion.account.SignInProof;
import com.vaadin.flow.component.UI;

/** The way to the pages of this feature. */
public final class AccountNavigation {

    private AccountNavigation() {}

    /**
     * Runs something that nobody else should do at an open screen: at once if the sign-in is recent, else after the
     * password was asked for once more.
     */
    public static void whenItIsYou(SignInCheck check, SignInProof proof, Runnable action) {
        if (check.recent()) {
            action.run();
        } else {
            new ItsYouDialog(proof, action).open();
        }
    }

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
