package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The head of a page that hangs below another one: the way back, its title, and in a quiet line what it is about. */
public final class PageHead extends Composite<Div> {

    /**
     * @param address of the page it hangs below
     * @param backKey message key of that page's name
     * @param title in words
     */
    public PageHead(String address, String backKey, String title) {
        H1 heading = new H1(title);
        heading.addClassName("tas-title");
        getContent().addClassName("tas-page-head");
        getContent().add(back(address, getTranslation(backKey)), heading);
    }

    /** Of a page below Me. */
    public static PageHead belowMe(String title) {
        return new PageHead("settings", "nav.me", title);
    }

    /** Says below the title what the page is about. */
    public PageHead about(String words) {
        Paragraph what = new Paragraph(words);
        what.addClassName("tas-quiet");
        getContent().add(what);
        return this;
    }

    /**
     * The way back by itself, where what is below has a title of its own.
     *
     * @param name of the page it leads to
     */
    public static Anchor back(String address, String name) {
        Anchor back = Still.into(new Anchor(address), Icons.CHEVRON_LEFT.small(), new Span(name));
        back.addClassName("tas-back");
        return back;
    }
}
