package app.taskaversion.transfer.ui;

import app.taskaversion.account.SignInCheck;
import app.taskaversion.account.SignInProof;
import app.taskaversion.account.ui.AccountNavigation;
import app.taskaversion.platform.ui.DownloadLink;
import org.springframework.stereotype.Component;

/** Where people sign in, everything of theirs is only handed out shortly after a sign-in; here it is asked for first. */
@Component
class SaveGuard {

    private final SignInCheck check;
    private final SignInProof proof;

    SaveGuard(SignInCheck check, SignInProof proof) {
        this.check = check;
        this.proof = proof;
    }

    DownloadLink guard(DownloadLink link) {
        return AccountNavigation.guarded(link, check, proof);
    }
}
