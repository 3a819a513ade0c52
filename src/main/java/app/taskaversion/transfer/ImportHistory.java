package app.taskaversion.transfer;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The imports of the current person, and the way back from each: an undo takes away exactly what the import created.
 * What the person made themselves stays, and with it what it stands on, such as the task of an entry of theirs. The
 * files stay kept until they are deleted; bringing them in again works as the first time.
 */
public interface ImportHistory {

    /** What was brought. */
    enum Kind {
        /** Files of the older app. */
        LEGACY,
        /** An export of ours. */
        OWN
    }

    /**
     * One import that stored something.
     *
     * @param sourceName what the person called it
     * @param created rows that it created
     * @param undoneAt absent while it stands
     */
    record Batch(
            UUID id,
            Kind kind,
            String sourceName,
            Instant startedAt,
            @Nullable Instant finishedAt,
            long created,
            @Nullable Instant undoneAt) {

        public boolean undone() {
            return undoneAt != null;
        }
    }

    /** Kinds of things that an import creates. */
    enum Thing {
        TASK,
        /** One time that a task was planned or done. */
        ENTRY,
        /** A word for a feeling. */
        WORD,
        GROUP,
        /** That a task is in a group. */
        GROUP_MEMBER,
        NOTE,
        SETTING,
        SURVEY,
        ANSWER,
        /** A reason of the person's own for letting something go. */
        REASON,
        /** An earlier import that came along with an export. */
        IMPORT,
        /** A kept file that came along with an export. */
        FILE;

        /** Message key of "3 tasks"; gets the number. */
        public String messageKey() {
            return "transfer.undo.thing." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What happened since to what an import created. */
    enum Change {
        TASK_CHANGED,
        /** An entry of the person's, or of another import, under a task of this one. */
        ENTRY_ADDED,
        /** An entry was finished or let go here. */
        ENTRY_FINISHED,
        ENTRY_CHANGED,
        TASK_NOTE_ADDED,
        WORD_CHANGED,
        GROUP_CHANGED,
        GROUP_MEMBER_ADDED,
        NOTE_CHANGED,
        SETTING_CHANGED,
        SURVEY_CHANGED,
        ANSWER_CHANGED,
        REASON_CHANGED,
        /** A later import brought a task or an entry of this one up to date. */
        UPDATED_SINCE;

        /** Message key of "3 tasks were changed"; gets the number. */
        public String messageKey() {
            return "transfer.undo.change." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** So many of a kind; never 0. */
    record ThingCount(Thing thing, long rows) {}

    /** So many changes of a kind; never 0. */
    record ChangeCount(Change change, long rows) {}

    /**
     * What an undo does.
     *
     * @param removed what is taken away
     * @param restored what earlier imports had brought and this one brought up to date: it goes back to its former state
     * @param kept what stays although the import created it, because something of the person's stands on it
     * @param changed what was edited or built upon since
     */
    record UndoPreview(
            UUID batchId,
            List<ThingCount> removed,
            List<ThingCount> restored,
            List<ThingCount> kept,
            List<ChangeCount> changed) {

        public UndoPreview {
            removed = List.copyOf(removed);
            restored = List.copyOf(restored);
            kept = List.copyOf(kept);
            changed = List.copyOf(changed);
        }

        /** Whether nothing of the person's own would be lost. */
        public boolean untouched() {
            return changed.isEmpty();
        }
    }

    /** The newest first, also those that were undone. */
    List<Batch> list();

    /**
     * The report of an import; empty if it was written by a version that said it differently.
     *
     * @throws NotFound if there is no such import
     */
    Optional<ImportReport> report(UUID batchId);

    /**
     * What {@link #undo} would do now.
     *
     * @throws NotFound if there is no such import
     * @throws Conflict if it was undone before
     */
    UndoPreview undoPreview(UUID batchId);

    /**
     * Takes the import back, if nothing of it was edited or built upon.
     *
     * @return what was done
     * @throws ImportEdited if something was; nothing is taken away then
     * @throws NotFound if there is no such import
     * @throws Conflict if it was undone before
     */
    UndoPreview undo(UUID batchId);

    /**
     * Takes the import back with what was edited of it.
     *
     * @return what was done
     * @throws NotFound if there is no such import
     * @throws Conflict if it was undone before
     */
    UndoPreview undoAnyway(UUID batchId);
}
