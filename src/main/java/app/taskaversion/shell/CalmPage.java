package app.taskaversion.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says in one sentence why nothing else is here, and leads back. */
abstract class CalmPage extends Composite<Div> implements HasDynamicTitle {

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("error.page.title"));
    }

    void say(String sentence) {
        Div page = getContent();
        page.removeAll();
        page.addClassNames("tas-column", "tas-stack", "tas-calm");
        page.add(new H1(getTranslation("error.page.title")), new Paragraph(sentence), back());
    }

    private Anchor back() {
        Anchor back = new Anchor("", getTranslation("error.page.back"));
        back.setRouterIgnore(false);
        return back;
    }
}
