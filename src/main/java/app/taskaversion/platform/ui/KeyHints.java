package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A quiet row of the keys that work here, on wide screens only. Screen readers find them in the key help. */
public final class KeyHints extends Composite<Paragraph> {

    public KeyHints() {
        getContent().addClassName("tas-keys");
        getContent().getElement().setAttribute("aria-hidden", "true");
    }

    public KeyHints with(String key, String words) {
        Span hint = new Span();
        hint.getElement().appendChild(new Element("kbd").setText(key), Element.createText(words));
        Element line = getContent().getElement();
        line.setProperty(Still.INNER_HTML, line.getProperty(Still.INNER_HTML, "") + Still.markup(hint));
        return this;
    }
}
