package app.taskaversion.analytics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A finding without a picture: the sentence, what it rests on, and whatever belongs below. */
final class WordsBlock extends Composite<Section> {

    WordsBlock(String sentence, Component... parts) {
        getContent().addClassNames("tas-card", "tas-block");
        getContent().add(new H2(sentence));
        getContent().add(parts);
    }

    static Paragraph basis(String words) {
        Paragraph basis = new Paragraph(words);
        basis.addClassName("basis");
        return basis;
    }
}
