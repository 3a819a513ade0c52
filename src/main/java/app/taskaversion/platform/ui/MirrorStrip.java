package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The product's one picture: on a line from fine to awful the open ring is the guess and the filled dot is how it was.
 * Both directions look the same. Either mark may be absent.
 */
public final class MirrorStrip extends Composite<Div> {

    private static final double FULL = 100;
    private static final int STEPS = 4;

    /** How tall the marks are. */
    public enum Size {
        SMALL,
        NORMAL,
        LARGE
    }

    /**
     * @param guess 0–100, absent if nobody guessed
     * @param felt 0–100, absent if nobody answered
     * @param sentence says the same in words, for screen readers
     */
    public MirrorStrip(@Nullable Double guess, @Nullable Double felt, Size size, String sentence) {
        Div strip = getContent();
        strip.addClassName("tas-mirror");
        if (size != Size.NORMAL) {
            strip.addClassName(size.name().toLowerCase(Locale.ROOT));
        }
        strip.getElement().setAttribute("role", "img");
        strip.getElement().setAttribute("aria-label", sentence);
        strip.add(Glyph.of("line"));
        for (int tick = 0; tick <= STEPS; tick++) {
            strip.add(Glyph.of("tick").with("--t", String.valueOf((double) tick / STEPS)));
        }
        if (guess != null) {
            strip.getStyle().set("--guess", fraction(guess));
        }
        if (felt != null) {
            strip.getStyle().set("--felt", fraction(felt));
        }
        if (guess != null && felt != null) {
            strip.add(Glyph.of("link"));
        }
        if (guess != null) {
            strip.add(Glyph.of("ring"));
        }
        if (felt != null) {
            strip.add(Glyph.of("dot"));
        }
    }

    /** Lets the dot leave the ring once and travel to the answer; with reduced motion it is simply there. */
    public MirrorStrip travelling() {
        getContent().addClassName("travel");
        return this;
    }

    private static String fraction(double value) {
        return String.valueOf(value / FULL);
    }
}
