package app.taskaversion.platform.ui;

import com.vaadin.flow.component.html.Span;

/** Words for screen readers where the eye has a shape. */
public final class HiddenText extends Span {

    public HiddenText(String text) {
        super(text);
        addClassName("tas-sr");
    }
}
