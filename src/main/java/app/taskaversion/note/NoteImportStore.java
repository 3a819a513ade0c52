package app.taskaversion.note;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Stores general notes that come from a file, for the current person, inside the caller's transaction. */
public interface NoteImportStore {

    /** Which of these ids of a file are stored already. */
    Set<String> stored(Collection<String> legacyIds);

    void insert(Collection<ImportedNote> notes, UUID batchId);

    long countImported(UUID batchId);
}
