package app.taskaversion.survey.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SurveySubmissionRepository extends JpaRepository<SurveySubmission, UUID> {

    /** The one that is open; of several, as an undone deletion can leave them, the one begun last. */
    Optional<SurveySubmission> findFirstByKindAndStartedAtIsNotNullAndSubmittedAtIsNullOrderByStartedAtDescIdDesc(
            String kind);
}
