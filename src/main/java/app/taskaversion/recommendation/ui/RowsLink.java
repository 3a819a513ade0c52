package app.taskaversion.recommendation.ui;

import app.taskaversion.account.SignInCheck;
import app.taskaversion.account.SignInProof;
import app.taskaversion.account.ui.AccountNavigation;
import app.taskaversion.platform.ui.DownloadLink;
import app.taskaversion.recommendation.TrainingRowsService;
import org.springframework.stereotype.Component;

/** Saves the rows that a model would see of a person; only shortly after a sign-in, like everything else that is taken along. */
@Component
class RowsLink {

    private final TrainingRowsService rows;
    private final SignInCheck check;
    private final SignInProof proof;

    RowsLink(TrainingRowsService rows, SignInCheck check, SignInProof proof) {
        this.rows = rows;
        this.check = check;
        this.proof = proof;
    }

    DownloadLink create(String words) {
        DownloadLink save = DownloadLink.small(words, event -> {
            event.setFileName("task-aversion_rows.zip");
            event.setContentType("application/zip");
            rows.write(event.getOutputStream());
        });
        return AccountNavigation.guarded(save, check, proof);
    }
}
