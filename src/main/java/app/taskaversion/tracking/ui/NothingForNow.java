package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.EmptyState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Now, when everything is done or put off: that is fine, and there is a line for something else. */
class NothingForNow extends Composite<Div> {

    NothingForNow(NowActions actions) {
        getContent().addClassNames("tas-column", "tas-now");
        getContent().add(new EmptyState(getTranslation("now.nothing"), SuggestionPage.somethingElse(actions)));
    }
}
