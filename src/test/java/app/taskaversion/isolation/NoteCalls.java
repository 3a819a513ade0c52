package app.taskaversion.isolation;

import app.taskaversion.note.ImportedNote;
import app.taskaversion.note.NoteImportStore;
import app.taskaversion.note.NoteService;
import app.taskaversion.platform.persistence.Ids;
import java.util.List;

/** General notes. */
final class NoteCalls {

    private NoteCalls() {}

    static void add(Calls calls) {
        calls.on(NoteService.class)
                .call("list", (s, a) -> s.list(0, 10))
                .call("count", (s, a) -> s.count())
                .call("add", (s, a) -> s.add("slept badly"))
                .call("find", (s, a) -> s.find("", 10))
                .call("edit", (s, a) -> s.edit(a.note(), "slept well"))
                .does("delete", (s, a) -> s.delete(a.note()))
                .givenDoes("restore", (s, a) -> s.delete(a.note()), (s, a) -> s.restore(a.note()));

        calls.on(NoteImportStore.class)
                .inTransaction()
                .call("stored", (s, a) -> s.stored(List.of(a.text("note", "legacy_id"))))
                .does(
                        "insert",
                        (s, a) -> s.insert(
                                List.of(new ImportedNote(Ids.next(), "n1", "slept badly", null)), a.id("import_batch")))
                .call("countImported", (s, a) -> s.countImported(a.id("import_batch")));
    }
}
