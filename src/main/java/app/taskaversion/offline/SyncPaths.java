package app.taskaversion.offline;

/** Addresses that are asked for by scripts. */
public final class SyncPaths {

    /** Taps in, a copy out; for whoever is signed in. */
    public static final String SYNC = "/api/sync";

    private SyncPaths() {}
}
