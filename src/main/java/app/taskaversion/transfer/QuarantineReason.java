package app.taskaversion.transfer;

import java.util.Locale;

/** Why a row was not brought in. It is kept verbatim and listed with its file and line. */
public enum QuarantineReason {
    /** Quotation marks that do not pair up. */
    QUOTES_BROKEN,
    /** More cells than the header names. */
    TOO_MANY_CELLS,
    /** A cell beyond the size that is read. */
    CELL_TOO_LONG,
    /** NUL characters: the file is damaged there. */
    NUL_CHARACTERS,
    /** No id, or no name where the name is the id. */
    ID_MISSING,
    /** The id is longer than 200 characters. */
    ID_TOO_LONG,
    /** A link to a job or a task that is not there. */
    LINK_UNKNOWN,
    /** A note without words. */
    TEXT_MISSING,
    /** The cells do not stand under their headings. */
    ROW_SHIFTED,
    /** No stamp tells when it was made. */
    TIME_MISSING;

    /** Message key of the sentence for a person. */
    public String messageKey() {
        return "transfer.quarantine." + name().toLowerCase(Locale.ROOT);
    }
}
