package app.taskaversion.transfer.legacy;

import app.taskaversion.transfer.QuarantineReason;

/** Ends the reading of one row; the row goes to quarantine and the import goes on. */
public final class RowRefused extends RuntimeException {

    private final QuarantineReason reason;

    public RowRefused(QuarantineReason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public QuarantineReason reason() {
        return reason;
    }
}
