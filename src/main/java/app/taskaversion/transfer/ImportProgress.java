package app.taskaversion.transfer;

/** Hears how far an import is, and says whether the person has changed their mind. Called often, from the thread that imports. */
@FunctionalInterface
public interface ImportProgress {

    ImportProgress NONE = (done, total) -> {};

    /** @param total rows of all files */
    void rows(long done, long total);

    /** Whether to stop. Everything is taken back then. */
    default boolean cancelled() {
        return false;
    }
}
