package app.taskaversion.transfer.legacy;

/** The files leave something open that only the person can say. Nothing was written. */
public final class MissingChoice extends RuntimeException {

    /** What has to be chosen. */
    public enum What {
        /** Wall clock times without a clue to their zone. */
        ZONE,
        /** Rows of several users. */
        USER
    }

    private final What what;

    public MissingChoice(What what) {
        super(what.name(), null, false, false);
        this.what = what;
    }

    public What what() {
        return what;
    }
}
