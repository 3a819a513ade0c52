package app.taskaversion.transfer;

/** The person stopped an import. Nothing of it was stored. */
public final class ImportCancelled extends RuntimeException {

    public ImportCancelled() {
        super("cancelled", null, false, false);
    }
}
