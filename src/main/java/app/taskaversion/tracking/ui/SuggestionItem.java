package app.taskaversion.tracking.ui;

import app.taskaversion.analytics.PredictedMinutes;
import app.taskaversion.analytics.TaskPrediction;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.MinuteWords;
import app.taskaversion.platform.ui.MoreButton;
import app.taskaversion.recommendation.Forecast;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.ui.AdviceNavigation;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One suggestion in the list: its rank and name, how long, why, and what can be done with it. */
class SuggestionItem extends Composite<ListItem> {

    /** What can be done with it. */
    interface Taps {
        void start(boolean fiveMinutes);

        void notToday();

        void dismiss();
    }

    SuggestionItem(Suggestion suggestion, @Nullable TaskPrediction prediction, WhyWords words, Taps taps) {
        Paragraph name = new Paragraph(getTranslation("list.name", suggestion.rank(), suggestion.name()));
        name.addClassName("name");
        Div about = new Div(name);
        PredictedMinutes known = prediction == null ? null : prediction.minutes();
        Forecast forecast = suggestion.forecast();
        if (forecast != null || known != null) {
            double minutes = forecast != null ? forecast.minutes() : known == null ? 0 : known.minutes();
            Paragraph meta = new Paragraph();
            meta.addClassNames("meta", "tas-num");
            meta.add(new Span(
                    Icons.CLOCK.small(), new Span(getTranslation("now.about", MinuteWords.of(this, minutes)))));
            about.add(meta);
        }
        Paragraph reason = new Paragraph(words.of(suggestion.why().getFirst()));
        reason.addClassName("tas-small");
        about.add(reason);
        if (forecast != null) {
            about.add(AdviceNavigation.learnedInList(this, suggestion.name(), forecast));
        }
        Button start = Buttons.of(Icons.PLAY.create(), click -> taps.start(false));
        start.addClassName("tas-icon-button");
        start.setAriaLabel(getTranslation("tasks.startNamed", suggestion.name()));
        MoreButton more = new MoreButton(getTranslation("tasks.more", suggestion.name()), menu -> fill(menu, taps));
        Div acts = new Div(start, more);
        acts.addClassName("acts");
        Details scores = new Details(getTranslation("list.scores"), AdviceNavigation.scores(suggestion));
        scores.addClassNames("more", "tas-quiet-details");
        getContent().addClassName("tas-task");
        getContent().add(about, acts, scores);
    }

    private void fill(ContextMenu menu, Taps taps) {
        menu.addItem(getTranslation("now.start"), click -> taps.start(false));
        menu.addItem(getTranslation("now.five"), click -> taps.start(true));
        menu.addItem(getTranslation("now.notToday"), click -> taps.notToday());
        menu.addItem(getTranslation("list.dismiss"), click -> taps.dismiss());
    }
}
