package app.taskaversion.privacy;

import app.taskaversion.platform.error.Conflict;
import java.util.List;

/** Deletes the current person and everything of theirs, at once and without a way back. */
public interface AccountDeletionService {

    /** How much there is of each kind. */
    List<DeletedCount> preview();

    /**
     * Leaves no row of theirs in any table, kept files and ledger included.
     *
     * @throws Conflict if the person has to sign in again first
     */
    DeletionReceipt deleteEverything();
}
