package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A mark that the style sheet draws: a ring, a dot, a line. It has no words of its own. */
@Tag("i")
public final class Glyph extends Component implements HasStyle {

    private Glyph(String... classNames) {
        addClassNames(classNames);
    }

    public static Glyph of(String... classNames) {
        return new Glyph(classNames);
    }

    public Glyph with(String customProperty, String value) {
        getStyle().set(customProperty, value);
        return this;
    }
}
