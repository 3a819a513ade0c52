package app.taskaversion.transfer.ui;

import app.taskaversion.account.SignInCheck;
import app.taskaversion.account.SignInProof;
import app.taskaversion.account.ui.AccountNavigation;
import app.taskaversion.platform.ui.DownloadLink;
import org.springframework.stereotype.Component;

/** Where people sign in, everything of theirs is only handed out shortly after a sign-in; here it is asked for first. */
@Component
class SaveGuard {

    /** The first tap asks; once that is answered, the link is tapped again and lets go. */
    private static final String ASK = """
            this.addEventListener('click', tap => {
              if (this.tasProven) {
                this.tasProven = false;
              } else {
                tap.preventDefault();
                this.dispatchEvent(new CustomEvent('tas-save'));
              }
            })""";

    private final SignInCheck check;
    private final SignInProof proof;

    SaveGuard(SignInCheck check, SignInProof proof) {
        this.check = check;
        this.proof = proof;
    }

    DownloadLink guard(DownloadLink link) {
        if (check.accounts()) {
            link.getElement().executeJs(ASK);
            link.getElement()
                    .addEventListener(
                            "tas-save",
                            tap -> AccountNavigation.whenItIsYou(
                                    check,
                                    proof,
                                    () -> link.getElement().executeJs("this.tasProven = true; this.click()")));
        }
        return link;
    }
}
