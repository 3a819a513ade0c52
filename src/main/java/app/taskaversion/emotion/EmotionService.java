package app.taskaversion.emotion;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;
import java.util.List;

/**
 * The current person's words for feelings. A word is there once, whatever its case and the blanks around it; the first
 * spelling wins. (data-and-lifecycle §1.4)
 */
public interface EmotionService {

    /** The most used first, then by name. */
    List<EmotionRow> list();

    /**
     * Adds a word. A word that was deleted comes back with its uses.
     *
     * @throws Conflict if the word is there
     */
    EmotionRow add(String name);

    /** The word, added if it is not there. */
    EmotionRow findOrAdd(String name);

    /**
     * @throws Conflict if another word in use has this name; merging is the way then
     * @throws NotFound if there is no such emotion
     */
    EmotionUndo rename(EmotionId id, String name);

    /**
     * Makes two words one: each use of {@code from} becomes a use of {@code into}. Where an instance has both in the same
     * phase, the higher intensity stays. {@code from} is deleted.
     *
     * @throws Conflict if both are the same
     */
    EmotionUndo merge(EmotionId from, EmotionId into);

    /** Hides a word; where it was used it stays. */
    EmotionUndo delete(EmotionId id);

    /**
     * Takes a change back. What was changed by hand in between stays as it is.
     *
     * @throws Conflict if the name was taken in the meantime
     */
    void undo(EmotionUndo change);
}
