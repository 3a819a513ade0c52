package app.taskaversion.platform.ui;

import com.vaadin.flow.component.html.Span;

/** A rating in a line of text: the open ring of a guess or the filled dot of how it was, and 1–5. */
public final class RatingMark extends Span {

    private static final double STEP = 25;

    private RatingMark(String shape, int step, String name) {
        addClassName("tas-key");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", name);
        add(Glyph.of(shape), new Span(String.valueOf(step)));
    }

    /** @param value 0–100 */
    public static RatingMark guess(double value) {
        return of("ring", "kit.mark.guess", value);
    }

    /** @param value 0–100 */
    public static RatingMark felt(double value) {
        return of("dot", "kit.mark.felt", value);
    }

    /** 0–100 as one of the five steps, to the nearest. */
    public static int step(double value) {
        return (int) Math.round(value / STEP) + 1;
    }

    private static RatingMark of(String shape, String key, double value) {
        int step = step(value);
        return new RatingMark(shape, step, new Span().getTranslation(key, step));
    }
}
