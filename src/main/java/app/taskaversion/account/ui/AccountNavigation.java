package app.taskaversion.account.ui;

import app.taskaversion.account.SignInCheck;
import app.taskaversion.account.SignInProof;
import app.taskaversion.platform.ui.DownloadLink;
import com.vaadin.flow.component.UI;

/** The way to the pages of this feature. */
public final class AccountNavigation {

    private static final String ASK_FIRST = """
            this.addEventListener('click', tap => {
              if (this.tasProven) {
                this.tasProven = false;
              } else {
                tap.preventDefault();
                this.dispatchEvent(new CustomEvent('tas-save'));
              }
            })""";

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

    /**
     * Where people sign in, lets a link save its file only shortly after a sign-in: the first tap asks, and once that is
     * answered the link is tapped again and lets go.
     */
    public static DownloadLink guarded(DownloadLink link, SignInCheck check, SignInProof proof) {
        if (check.accounts()) {
            link.getElement().executeJs(ASK_FIRST);
            link.getElement()
                    .addEventListener(
                            "tas-save",
                            tap -> whenItIsYou(
                                    check,
                                    proof,
                                    () -> link.getElement().executeJs("this.tasProven = true; this.click()")));
        }
        return link;
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
