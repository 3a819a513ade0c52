package app.taskaversion.privacy;

import java.util.List;

/**
 * How long the current person's answers stay. With a limit, whatever ended longer ago is rolled up once a day: for each
 * task and month the number and the sum of each rating stay; the answers themselves, words for feelings, notes,
 * remarks, questionnaires and source rows of imports of that time go for good. Times and minutes of entries stay as they
 * are. (product §5.2, Art. 5(1)(e))
 */
public interface RetentionService {

    Retention current();

    /** What would be touched today if this were chosen. Empty for {@link Retention#KEEP}. */
    List<DeletedCount> preview(Retention retention);

    /** Chooses; the next daily turn does it. */
    void choose(Retention retention);

    /**
     * Does what is due for the current person now. Doing it again changes nothing.
     *
     * @return what was rolled up or deleted
     */
    List<DeletedCount> rollUp();

    /** All figures that were made so far, the oldest month first. */
    List<MonthFigure> figures();
}
