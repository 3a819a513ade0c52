package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The product's one picture: on a line from fine to awful the open ring is the guess and the filled dot is how it was.
 * Both directions look the same. Either mark may be absent.
 */
public final class MirrorStrip extends Composite<Div> {

    private static final double FULL = 100;
    private static final String LINE = "<i class='line'></i>"
            + Stream.of("0.0", "0.25", "0.5", "0.75", "1.0")
                    .map("<i class='tick' style='--t:%s'></i>"::formatted)
                    .collect(Collectors.joining());
    private static final String RING = LINE + "<i class='ring'></i>";
    private static final String DOT = LINE + "<i class='dot'></i>";
    private static final String BOTH = LINE + "<i class='link'></i><i class='ring'></i><i class='dot'></i>";

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
        if (guess != null) {
            strip.getStyle().set("--guess", fraction(guess));
        }
        if (felt != null) {
            strip.getStyle().set("--felt", fraction(felt));
        }
        // The marks are the same in every strip; only where they stand differs.
        String marks = guess == null ? (felt == null ? LINE : DOT) : felt == null ? RING : BOTH;
        strip.getElement().setProperty("innerHTML", marks);
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
