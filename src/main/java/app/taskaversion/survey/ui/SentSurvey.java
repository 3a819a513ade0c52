package app.taskaversion.survey.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.survey.GivenAnswer;
import app.taskaversion.survey.SurveyRow;
import app.taskaversion.survey.SurveyService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;

/** One sent questionnaire: folded up, with its answers inside, and a way to delete it that asks once more. */
class SentSurvey extends Composite<Details> {

    private final SurveyRow row;
    private final String name;
    private final SurveyService surveys;
    private final Feedback feedback;
    private final Runnable deleted;
    private final Div inside = new Div();

    SentSurvey(SurveyRow row, DayWords days, SurveyService surveys, Feedback feedback, Runnable deleted) {
        this.row = row;
        this.surveys = surveys;
        this.feedback = feedback;
        this.deleted = deleted;
        Instant at = row.at();
        String title = SurveyWords.title(this, row.kind());
        name = at == null ? title : getTranslation("survey.ofDay", title, days.day(at));
        inside.addClassName("tas-stack");
        getContent().setSummaryText(name);
        getContent().add(inside);
        getContent().addOpenedChangeListener(change -> {
            if (change.isOpened() && inside.getComponentCount() == 0) {
                look();
            }
        });
    }

    private void look() {
        DescriptionList answers = new DescriptionList();
        answers.addClassName("tas-answers");
        for (GivenAnswer answer : surveys.answers(row.id())) {
            answers.add(
                    new DescriptionList.Term(SurveyWords.question(this, answer)),
                    new DescriptionList.Description(SurveyWords.answer(this, answer)));
        }
        inside.removeAll();
        inside.add(answers, deleteButton());
    }

    private Button deleteButton() {
        Button delete = Buttons.quiet(Icons.TRASH_2, getTranslation("survey.delete"), click -> ask());
        delete.setAriaLabel(getTranslation("survey.deleteOf", name));
        return delete;
    }

    private void ask() {
        Button sure = Buttons.of(getTranslation("survey.delete.sure"), click -> {
            if (feedback.attempt(() -> surveys.delete(row.id()))) {
                deleted.run();
            }
        });
        Div asked = new Div(sure, Buttons.of(getTranslation("survey.delete.keep"), click -> look()));
        asked.addClassNames("tas-row", "wrap");
        inside.removeAll();
        inside.add(new com.vaadin.flow.component.html.Paragraph(getTranslation("survey.delete.ask", name)), asked);
        sure.focus();
    }
}
