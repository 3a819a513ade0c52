package app.taskaversion.tracking.ui;

import app.taskaversion.analytics.PredictedMinutes;
import app.taskaversion.analytics.TaskPrediction;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.MinuteWords;
import app.taskaversion.recommendation.Suggestion;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** When it is all too much: one small thing, and the way back to everything. Nothing is asked and nothing is counted. */
class SmallPage extends Composite<Div> {

    SmallPage(Suggestion suggestion, TaskPrediction prediction, SuggestionActions actions) {
        Paragraph lead = new Paragraph(getTranslation("small.lead"));
        lead.addClassNames("tas-small", "tas-quiet");
        H1 name = new H1(suggestion.name());
        name.setId("now-name");
        Section card = new Section(lead, name);
        card.addClassNames("tas-card", "tas-now-card");
        card.getElement().setAttribute("aria-labelledby", "now-name");
        PredictedMinutes minutes = prediction.minutes();
        if (minutes != null) {
            Paragraph about =
                    new Paragraph(getTranslation("small.about", MinuteWords.of(this, minutes.minutes()), minutes.n()));
            about.addClassNames("tas-quiet", "tas-num");
            card.add(about);
        }
        card.add(new Paragraph(getTranslation("small.enough")));
        Div start = new Div(
                Buttons.key(
                        Buttons.large(
                                Icons.TIMER,
                                getTranslation("now.five"),
                                click -> actions.start(suggestion, null, true)),
                        "5"),
                Buttons.key(
                        Buttons.primary(
                                Icons.PLAY,
                                getTranslation("now.start"),
                                click -> actions.start(suggestion, null, false)),
                        "s"));
        start.addClassName("tas-actions");
        Div back = new Div(
                Buttons.quiet(Icons.UNDO_2, getTranslation("small.everything"), click -> actions.everythingAgain()));
        back.addClassNames("tas-row", "tas-centred");
        Div low = new Div(start, back);
        low.addClassName("low");
        getContent().addClassNames("tas-column", "tas-now");
        getContent().add(new Div(), card, low);
    }
}
