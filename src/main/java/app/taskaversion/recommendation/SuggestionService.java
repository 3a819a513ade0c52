package app.taskaversion.recommendation;

import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.task.TaskId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** One thing for now, until there is a recommender: a habit of this hour, else what was planned last. */
public interface SuggestionService {

    /**
     * Tasks that are archived, that were finished today, or that were put off to a later time are not suggested.
     *
     * @param dismissed tasks that the person passed over ("another")
     * @param days the person's zone and day start
     * @return empty if there is nothing to suggest
     */
    Optional<Suggestion> suggest(Set<TaskId> dismissed, Instant now, DayBoundary days);
}
