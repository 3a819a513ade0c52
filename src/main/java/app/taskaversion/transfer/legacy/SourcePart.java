package app.taskaversion.transfer.legacy;

import org.jspecify.annotations.Nullable;

/**
 * What is read as one table of rows: a file, or a table of a database file.
 *
 * @param entry the bytes it comes from; its path names the table too
 * @param database the database that it is a table of; absent for a file
 */
record SourcePart(
        LegacyFile kind, SourceEntry entry, @Nullable SqliteCopy database) {

    /** @param probe of the entry */
    RowSource open(SourceProbe probe) {
        if (database != null) {
            return database.open(kind, entry.path());
        }
        return kind.lines() || kind.wholeFile()
                ? JsonText.open(kind, entry, probe)
                : LegacyTable.open(kind, entry, probe);
    }

    SourcePart named(String path) {
        return new SourcePart(kind, new SourceEntry(path, entry.opener()), database);
    }
}
