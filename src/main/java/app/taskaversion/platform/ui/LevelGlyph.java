package app.taskaversion.platform.ui;

import com.vaadin.flow.component.html.Span;

/** Three bars, one to three of them filled: low, some, plenty. */
public final class LevelGlyph extends Span {

    private static final int BARS = 3;

    /** @param filled 1 to 3 */
    public LevelGlyph(int filled) {
        addClassName("tas-level");
        getElement().setAttribute("aria-hidden", "true");
        for (int bar = 1; bar <= BARS; bar++) {
            add(bar <= filled ? Glyph.of("on") : Glyph.of());
        }
    }
}
