package app.taskaversion.survey.ui;

import app.taskaversion.platform.ui.FirstScreens;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.survey.Answer;
import app.taskaversion.survey.Item;
import app.taskaversion.survey.QuestionnaireKind;
import app.taskaversion.survey.Questionnaires;
import app.taskaversion.survey.SurveyService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * The answers of one first visit. Until the person says yes they are on this page only, and closing it forgets them; with
 * a yes all of them are kept, and from then on each at its tap.
 */
final class FirstAnswers implements FirstScreens.Visit {

    static final QuestionnaireKind KIND = QuestionnaireKind.ONBOARDING;

    private final SurveyService surveys;
    private final ConsentService consents;
    private final BooleanSupplier noRush;
    private final Map<String, Answer> here = new LinkedHashMap<>();

    /** @param noRush whether messages stay until they are closed */
    FirstAnswers(SurveyService surveys, ConsentService consents, BooleanSupplier noRush) {
        this.surveys = surveys;
        this.consents = consents;
        this.noRush = noRush;
        if (kept()) {
            surveys.started(KIND).ifPresent(begun -> here.putAll(begun.answers()));
        }
    }

    @Override
    public List<FirstScreens.Screen> screens() {
        // What was begun in an earlier version has its answers by the same keys; what is new is simply open.
        return Questionnaires.shipped().current(KIND).items().stream()
                .map(item -> (FirstScreens.Screen) new FirstQuestion(item, this))
                .toList();
    }

    boolean noRush() {
        return noRush.getAsBoolean();
    }

    boolean kept() {
        return consents.isGiven(Purpose.SURVEYS);
    }

    Answer of(Item item) {
        return here.getOrDefault(item.key(), Answer.NONE);
    }

    void answer(Item item, Answer answer) {
        if (kept()) {
            surveys.answer(KIND, item.key(), answer);
        }
        here.put(item.key(), answer);
    }

    /** The person says yes: what they answered so far is kept, too. */
    void keep() {
        consents.give(Purpose.SURVEYS, ConsentWay.FIRST_QUESTIONS);
        here.forEach((item, answer) -> surveys.answer(KIND, item, answer));
    }

    @Override
    public void end() {
        if (kept()) {
            var unused = surveys.submit(KIND);
        }
    }
}
