package app.taskaversion.survey.internal;

import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.survey.SurveyData;
import app.taskaversion.survey.SurveyId;
import app.taskaversion.survey.SurveyRow;
import app.taskaversion.survey.SurveyService;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JpaSurveyService implements SurveyService {

    private final SurveySubmissionRepository surveys;
    private final ConsentService consents;
    private final CurrentOwner currentOwner;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JpaSurveyService(
            SurveySubmissionRepository surveys,
            ConsentService consents,
            CurrentOwner currentOwner,
            ApplicationEventPublisher events,
            Clock clock) {
        this.surveys = surveys;
        this.consents = consents;
        this.currentOwner = currentOwner;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public SurveyRow submit(SurveyData data) {
        consents.requireTaken(Purpose.SURVEYS);
        SurveyRow row = surveys.saveAndFlush(new SurveySubmission(data, clock.instant()))
                .row();
        events.publishEvent(new OwnerChanged(currentOwner.get()));
        return row;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SurveyRow> list() {
        return surveys.findAllByOrderBySubmittedAtDescIdDesc().stream()
                .map(SurveySubmission::row)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public SurveyRow get(SurveyId id) {
        return present(id).row();
    }

    @Override
    public void delete(SurveyId id) {
        surveys.delete(present(id));
        surveys.flush();
        events.publishEvent(new OwnerChanged(currentOwner.get()));
    }

    private SurveySubmission present(SurveyId id) {
        return surveys.findById(id.value()).orElseThrow(() -> new NotFound("survey"));
    }
}
