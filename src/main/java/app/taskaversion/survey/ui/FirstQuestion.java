package app.taskaversion.survey.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.FirstScreens;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.privacy.ui.PrivacyNavigation;
import app.taskaversion.survey.Item;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One question of the first visit: chips, and below them who sees the answer or what a yes would mean. */
final class FirstQuestion implements FirstScreens.Screen {

    private final Item item;
    private final FirstAnswers answers;

    FirstQuestion(Item item, FirstAnswers answers) {
        this.item = item;
        this.answers = answers;
    }

    @Override
    public String questionKey() {
        return item.textKey();
    }

    @Override
    public String whyKey() {
        return "onboarding.why." + item.key();
    }

    @Override
    public Component create() {
        Div body = new Div();
        Feedback feedback = new Feedback(body, answers::noRush, () -> {});
        // No words of one's own here: the whole of it takes a minute and one name of a task.
        ItemField field = new ItemField(
                "survey/" + FirstAnswers.KIND.key(),
                item,
                item.choices(),
                answers.of(item),
                false,
                answer -> feedback.attempt(() -> answers.answer(item, answer)));
        Div who = new Div();
        who.addClassName("tas-stack");
        who(who, feedback);
        body.addClassName("tas-stack");
        body.add(field, who);
        return body;
    }

    private void who(Div who, Feedback feedback) {
        who.removeAll();
        if (answers.kept()) {
            who.add(Note.said(Icons.LOCK, who.getTranslation("onboarding.kept")));
            return;
        }
        Button yes = Buttons.quiet(Icons.CHECK, who.getTranslation("onboarding.keep"), click -> {
            if (feedback.attempt(answers::keep)) {
                who(who, feedback);
            }
        });
        Div words = new Div(
                new Paragraph(new Span(who.getTranslation("onboarding.notKept"))),
                yes,
                PrivacyNavigation.words(who, Purpose.SURVEYS));
        words.addClassNames("tas-onboarding-yes", "tas-small");
        who.add(words);
    }
}
