package app.taskaversion.survey;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.error.NotFound;
import java.util.List;
import java.util.Optional;

/**
 * The current person's answers to questionnaires. Each answer is kept at its tap, so that closing, a reload or another
 * device loses nothing; a questionnaire is begun by its first answer and not by being looked at.
 */
public interface SurveyService {

    /** What was begun of this kind and can be gone on with; of several the one begun last. */
    Optional<StartedSurvey> started(QuestionnaireKind kind);

    /**
     * The choices of a question in the order in which they stand for this person. For {@link OwnReasons#QUESTION} by their
     * own ways out of being stuck and reasons against suggestions of the last {@value OwnReasons#DAYS} days, and by what
     * they last answered to it and to {@link OwnReasons#SISTER}; for every other question as it is asked. What is kept as
     * an answer does not depend on it.
     */
    List<String> choices(Item item);

    /**
     * Keeps an answer in the questionnaire of this kind that is open, or begins one. An empty answer takes back the one
     * that is there, and begins nothing. Words need the consent to words of one's own besides.
     *
     * @param item key of a question
     * @throws Conflict without consent
     * @throws LimitExceeded if more was chosen than there may be
     * @throws IllegalArgumentException if it is no answer to that question
     */
    void answer(QuestionnaireKind kind, String item, Answer answer);

    /**
     * Sends the one of this kind that is open: its answers stand as they are from then on. One without any answer is
     * let go.
     *
     * @return empty if there was nothing to send
     * @throws Conflict without consent
     */
    Optional<SurveyRow> submit(QuestionnaireKind kind);

    /** Begun, sent and brought, the newest first. */
    List<SurveyRow> list();

    /** @throws NotFound if there is no such survey */
    SurveyRow get(SurveyId id);

    /**
     * What was answered, in the order in which it is asked; of a file, in the order of its questions' names.
     *
     * @throws NotFound if there is no such survey
     */
    List<GivenAnswer> answers(SurveyId id);

    /** For good: a person's answers about their health are not kept in a bin. */
    void delete(SurveyId id);
}
