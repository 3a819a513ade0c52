package app.taskaversion.note;

import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.error.NotFound;
import java.util.List;

/** The current person's general notes, at most 10 000 characters each. (data-and-lifecycle §1.8) */
public interface NoteService {

    /** The newest first. */
    List<NoteRow> list(int offset, int limit);

    int count();

    /**
     * Notes that hold some words, the newest first. Case, accents of compatibility and runs of blanks make no difference,
     * in any language and on either database.
     *
     * @param words if blank, every note is found
     * @param limit at most so many
     */
    List<NoteRow> find(String words, int limit);

    /** @throws LimitExceeded if it is empty or too long */
    NoteRow add(String content);

    /**
     * Changes the text; the time stays that of writing.
     *
     * @throws NotFound if there is no such note
     */
    NoteRow edit(NoteId id, String content);

    /** Hides a note. Undone by {@link #restore}. */
    void delete(NoteId id);

    void restore(NoteId id);
}
