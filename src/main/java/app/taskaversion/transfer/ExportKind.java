package app.taskaversion.transfer;

import java.util.Locale;

/** The ways to take one's data along. */
public enum ExportKind {
    /** Everything, in a ZIP that this application and every later version of it brings in again without loss. */
    OWN,
    /** The tables of the older app, as they stand now. */
    LEGACY,
    /** The files that were brought, byte for byte. */
    ORIGINAL;

    /** The word for it on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
