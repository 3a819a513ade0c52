package app.taskaversion.transfer;

/** What was stored does not add up to what was read. The import was taken back as a whole; this is a defect of ours. */
public final class VerificationFailed extends RuntimeException {

    /** @param what the figure that differs, with both values */
    public VerificationFailed(String what) {
        super(what);
    }
}
