package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.recommendation.AdviceChoice;
import app.taskaversion.recommendation.ui.AdviceNavigation;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A quiet line that says what suggestions are narrowed to, with the way back; not there while nothing is. */
class WishesLine extends Composite<Div> {

    private final Span words = new Span();

    WishesLine(SuggestionActions actions) {
        getContent().addClassNames("tas-row", "between", "tas-small", "tas-quiet", "tas-wishes");
        getContent().add(words, Buttons.quiet(Icons.X, getTranslation("advice.clear"), click -> actions.clearWishes()));
        getContent().setVisible(false);
    }

    void show(AdviceChoice choice) {
        String narrowed = AdviceNavigation.narrowedTo(this, choice);
        getContent().setVisible(narrowed != null);
        words.setText(narrowed == null ? "" : narrowed);
    }
}
