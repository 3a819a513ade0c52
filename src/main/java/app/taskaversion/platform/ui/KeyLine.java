package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says what the marks of a picture mean. */
public final class KeyLine extends Still {

    /** @param marks each mark of the style sheet (ring, dot, square) with what it means, in order */
    public KeyLine(List<Map.Entry<String, String>> marks) {
        addClassNames("tas-row", "wrap", "tas-caption", "tas-mirror-key");
        List<Component> entries = new ArrayList<>();
        marks.forEach(mark -> {
            Span entry = new Span(Glyph.of(mark.getKey()), new Span(mark.getValue()));
            entry.addClassName("tas-key");
            entries.add(entry);
        });
        show(entries.toArray(Component[]::new));
    }
}
