package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Where there is nothing yet: the ring and the dot, a sentence, and at most one small offer. Never "no data". */
public final class EmptyState extends Composite<Div> {

    public EmptyState(String sentence, Component... offer) {
        this(new Paragraph(sentence), offer);
    }

    private EmptyState(HtmlContainer words, Component... offer) {
        words.addClassName("tas-lead");
        getContent().addClassNames("tas-stack", "tas-empty");
        getContent().add(Figure.ringAndDot());
        getContent().add(words);
        getContent().add(offer);
    }

    /** Where a page fills by doing something: the offer leads to Now. */
    public static EmptyState toNow(String sentence) {
        EmptyState state = new EmptyState(sentence);
        state.getContent()
                .add(Buttons.large(
                        Icons.CIRCLE_DOT,
                        state.getTranslation("kit.toNow"),
                        click -> UI.getCurrentOrThrow().navigate("")));
        return state;
    }

    /** Where the sentence is all that a page has to say: it is the page's heading. */
    public static EmptyState page(String sentence, Component... offer) {
        return new EmptyState(new H1(sentence), offer);
    }
}
