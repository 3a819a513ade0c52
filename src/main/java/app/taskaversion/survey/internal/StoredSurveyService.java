package app.taskaversion.survey.internal;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.ProfileService;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.survey.Answer;
import app.taskaversion.survey.CheckInWeeks;
import app.taskaversion.survey.GivenAnswer;
import app.taskaversion.survey.Item;
import app.taskaversion.survey.Item.Group;
import app.taskaversion.survey.Questionnaire;
import app.taskaversion.survey.QuestionnaireKind;
import app.taskaversion.survey.Questionnaires;
import app.taskaversion.survey.StartedSurvey;
import app.taskaversion.survey.SurveyId;
import app.taskaversion.survey.SurveyRow;
import app.taskaversion.survey.SurveyService;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredSurveyService implements SurveyService {

    private final Questionnaires questionnaires = Questionnaires.shipped();
    private final SurveySubmissionRepository surveys;
    private final AnswerRows rows;
    private final OwnOrder order;
    private final ConsentService consents;
    private final ProfileService profile;
    private final PreferenceService preferences;
    private final CurrentOwner currentOwner;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredSurveyService(
            SurveySubmissionRepository surveys,
            AnswerRows rows,
            OwnOrder order,
            ConsentService consents,
            ProfileService profile,
            PreferenceService preferences,
            CurrentOwner currentOwner,
            ApplicationEventPublisher events,
            Clock clock) {
        this.surveys = surveys;
        this.rows = rows;
        this.order = order;
        this.consents = consents;
        this.profile = profile;
        this.preferences = preferences;
        this.currentOwner = currentOwner;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StartedSurvey> started(QuestionnaireKind kind) {
        return open(kind).map(survey -> {
            Questionnaire questionnaire = of(kind, survey);
            return new StartedSurvey(
                    new SurveyId(survey.getId()),
                    questionnaire,
                    survey.startedAt(),
                    rows.answers(survey.getId(), questionnaire.items()));
        });
    }

    private Optional<SurveySubmission> open(QuestionnaireKind kind) {
        return surveys.findFirstByKindAndStartedAtIsNotNullAndSubmittedAtIsNullOrderByStartedAtDescIdDesc(kind.key());
    }

    /** In its own version; one of a version that was never here, as an export can bring it, in the current one. */
    private Questionnaire of(QuestionnaireKind kind, SurveySubmission survey) {
        Integer version = survey.questionnaireVersion();
        return (version == null ? Optional.<Questionnaire>empty() : questionnaires.find(kind, version))
                .orElseGet(() -> questionnaires.current(kind));
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> choices(Item item) {
        return order.of(item, now());
    }

    @Override
    public void answer(QuestionnaireKind kind, String item, Answer answer) {
        consents.requireTaken(Purpose.SURVEYS);
        if (answer.words() != null) {
            consents.requireTaken(Purpose.FREE_TEXT);
        }
        Optional<SurveySubmission> open = open(kind);
        Questionnaire questionnaire =
                open.map(survey -> of(kind, survey)).orElseGet(() -> questionnaires.current(kind));
        Item question = questionnaire
                .item(item)
                .orElseThrow(() -> new IllegalArgumentException("There is no question " + item));
        question.check(answer);
        if (open.isEmpty() && answer.isEmpty()) {
            return;
        }
        Instant now = now();
        UUID survey = open.orElseGet(
                        () -> surveys.saveAndFlush(new SurveySubmission(questionnaire, week(kind, now), now)))
                .getId();
        rows.put(survey, question, answer, now);
        changed();
    }

    private @Nullable Integer week(QuestionnaireKind kind, Instant now) {
        if (kind != QuestionnaireKind.PERIODIC) {
            return null;
        }
        DayBoundary days = preferences.get().days();
        return CheckInWeeks.on(days.dayOf(now), days.dayOf(profile.since())).orElse(null);
    }

    @Override
    public Optional<SurveyRow> submit(QuestionnaireKind kind) {
        consents.requireTaken(Purpose.SURVEYS);
        Optional<SurveySubmission> open = open(kind);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        SurveySubmission survey = open.get();
        List<Item> items = of(kind, survey).items();
        Map<String, Answer> answers = rows.answers(survey.getId(), items);
        if (answers.isEmpty()) {
            remove(survey);
            return Optional.empty();
        }
        survey.submit(counted(items, answers, Group.INDICATORS), counted(items, answers, Group.CHALLENGES), now());
        surveys.flush();
        changed();
        return Optional.of(survey.row());
    }

    /** What can be counted. Words stay where they are: one place to read them, one place to delete them. */
    private static Map<String, Object> counted(List<Item> items, Map<String, Answer> answers, Group group) {
        Map<String, Object> counted = new LinkedHashMap<>();
        for (Item item : items) {
            Answer answer = answers.getOrDefault(item.key(), Answer.NONE);
            if (item.group() != group) {
                continue;
            }
            if (answer.scale() != null) {
                counted.put(item.key(), answer.scale());
            } else if (!answer.options().isEmpty()) {
                counted.put(
                        item.key(),
                        item.form() == Item.Form.ONE ? answer.options().getFirst() : answer.options());
            }
        }
        return counted;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SurveyRow> list() {
        return surveys.findAll().stream()
                .map(SurveySubmission::row)
                .sorted(Comparator.comparing(SurveyRow::at, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                        .thenComparing(row -> row.id().value())
                        .reversed())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public SurveyRow get(SurveyId id) {
        return present(id).row();
    }

    @Override
    @Transactional(readOnly = true)
    public List<GivenAnswer> answers(SurveyId id) {
        SurveyRow survey = present(id).row();
        List<String> order = QuestionnaireKind.of(survey.kind())
                .map(kind -> questionnaires.current(kind).items().stream()
                        .map(Item::key)
                        .toList())
                .orElse(List.of());
        return rows.list(id.value()).stream()
                .sorted(Comparator.comparingInt(answer -> order.indexOf(answer.question())))
                .toList();
    }

    @Override
    public void delete(SurveyId id) {
        remove(present(id));
    }

    private void remove(SurveySubmission survey) {
        surveys.delete(survey);
        surveys.flush();
        changed();
    }

    private SurveySubmission present(SurveyId id) {
        return surveys.findById(id.value()).orElseThrow(() -> new NotFound("survey"));
    }

    private void changed() {
        events.publishEvent(new OwnerChanged(currentOwner.get()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
