package app.taskaversion.survey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Stores answers that come from a file, for the current person, inside the caller's transaction. */
public interface SurveyImportStore {

    /** The questions that are answered already, by the answers' ids in the file. */
    Map<String, Set<String>> stored(Collection<String> legacyIds);

    /**
     * Stores answers that were given in one go as one filled-in questionnaire. Answers to questions about what is hard
     * go to the questionnaire's challenges, all others to its indicators.
     *
     * @param answers at least one and at most 500
     */
    void insert(List<ImportedAnswer> answers, UUID batchId);

    /** How many answers this import brought. */
    long countImported(UUID batchId);
}
