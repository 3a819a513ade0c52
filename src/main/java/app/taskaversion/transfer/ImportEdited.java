package app.taskaversion.transfer;

/** An import cannot be undone without asking: something of it was edited or built upon. Nothing was taken away. */
public final class ImportEdited extends RuntimeException {

    private final transient ImportHistory.UndoPreview preview;

    public ImportEdited(ImportHistory.UndoPreview preview) {
        super("Import " + preview.batchId(), null, false, false);
        this.preview = preview;
    }

    /** What an undo would take away, and what happened to it since. */
    public ImportHistory.UndoPreview preview() {
        return preview;
    }
}
