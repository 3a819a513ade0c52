package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Where there is nothing yet: the ring and the dot, a sentence, and at most one small offer. Never "no data". */
public final class EmptyState extends Composite<Div> {

    public EmptyState(String sentence, Component... offer) {
        getContent().addClassNames("tas-stack", "tas-empty");
        getContent().add(Figure.ringAndDot());
        Paragraph words = new Paragraph(sentence);
        words.addClassName("tas-lead");
        getContent().add(words);
        getContent().add(offer);
    }
}
