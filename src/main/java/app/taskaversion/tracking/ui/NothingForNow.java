package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.EmptyState;
import app.taskaversion.platform.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Now, when there is nothing to suggest: that is fine, and there is a line for something else. */
class NothingForNow extends Composite<Div> {

    private NothingForNow(String sentence, Component... offer) {
        getContent().addClassNames("tas-column", "tas-now");
        getContent().add(EmptyState.page(sentence, offer));
    }

    /** Everything is done or put off. */
    static NothingForNow waiting(NowActions actions) {
        Div where = new Div();
        return new NothingForNow(where.getTranslation("now.nothing"), SuggestionPage.somethingElse(actions));
    }

    /** There are things, but what the person wants suggestions to be like leaves them out: one tap takes that away. */
    static NothingForNow leftOut(NowActions actions) {
        Div where = new Div();
        return new NothingForNow(
                where.getTranslation("now.leftOut"),
                Buttons.large(
                        Icons.X,
                        where.getTranslation("now.leftOut.clear"),
                        click -> actions.suggestion().clearWishes()),
                SuggestionPage.somethingElse(actions));
    }
}
