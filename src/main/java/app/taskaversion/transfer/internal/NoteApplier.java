package app.taskaversion.transfer.internal;

import app.taskaversion.note.ImportedNote;
import app.taskaversion.note.NoteImportStore;
import app.taskaversion.transfer.legacy.LegacySmallReaders;
import app.taskaversion.transfer.legacy.RowRefused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Rows of {@code notes.csv}. */
final class NoteApplier implements RowApplier {

    private final ImportSpace space;
    private final NoteImportStore store;

    NoteApplier(ImportSpace space, NoteImportStore store) {
        this.space = space;
        this.store = store;
    }

    @Override
    public String kind() {
        return "NOTE";
    }

    @Override
    public String key(Pending row) {
        return LegacySmallReaders.noteId(row.row());
    }

    @Override
    public Set<String> existing(Collection<String> keys) {
        return store.stored(keys);
    }

    @Override
    public void create(List<Pending> rows) {
        List<ImportedNote> notes = new ArrayList<>();
        for (Pending row : rows) {
            try {
                ImportedNote note = LegacySmallReaders.note(row.row(), space.context(), row.findings())
                        .named(row.key());
                notes.add(note);
                row.created(note.id());
            } catch (RowRefused e) {
                row.quarantine(e.reason());
            }
        }
        store.insert(notes, space.batchId());
    }
}
