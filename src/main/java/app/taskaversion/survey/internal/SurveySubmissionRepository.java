package app.taskaversion.survey.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SurveySubmissionRepository extends JpaRepository<SurveySubmission, UUID> {

    List<SurveySubmission> findAllByOrderBySubmittedAtDescIdDesc();
}
