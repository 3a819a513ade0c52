package app.taskaversion.transfer;

/** Hears how far an import is. Called often, from the thread that imports. */
@FunctionalInterface
public interface ImportProgress {

    ImportProgress NONE = (done, total) -> {};

    /** @param total rows of all files */
    void rows(long done, long total);
}
