package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says what the ring and the dot mean. */
public final class MirrorKey extends Composite<Div> {

    public MirrorKey() {
        getContent().addClassNames("tas-row", "wrap", "tas-caption", "tas-mirror-key");
        getContent().add(entry("ring", "kit.mirror.guess"), entry("dot", "kit.mirror.felt"));
    }

    private Component entry(String mark, String key) {
        Span entry = new Span(Glyph.of(mark), new Span(getTranslation(key)));
        entry.addClassName("tas-key");
        return entry;
    }
}
