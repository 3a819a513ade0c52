package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The running clock with its ring. The browser computes the time from timestamps, never from ticks, so it is right after
 * sleep, reload or a slow network; the difference between its clock and ours is taken out.
 *
 * <p>The full circle is the upper end of the usual range, or 30 minutes without history. A pale band is the usual range,
 * the open ring the guess, the arc with a dot is now. Past the circle the arc stays full; nothing counts backwards.
 */
@Tag("tas-timer-ring")
@JsModule("context://scripts/timer-ring.js")
public final class TimerRing extends Component implements HasStyle {

    /**
     * What the ring shows.
     *
     * @param worked active time before the present session
     * @param runningSince start of the present session; absent while it is paused
     * @param guess expected minutes
     * @param low lower end of the usual minutes
     * @param high upper end of the usual minutes
     */
    public record Reading(
            Duration worked,
            @Nullable Instant runningSince,
            @Nullable Double guess,
            @Nullable Double low,
            @Nullable Double high) {}

    private static final String NUMBER = "{0}";

    private final Clock clock;

    public TimerRing(Clock clock) {
        this.clock = clock;
        text("text-about", "kit.timer.about");
        text("text-longer", "kit.timer.longer");
        text("text-so-far", "kit.timer.soFar");
        text("text-minutes", "kit.timer.minutes");
        text("text-of", "kit.timer.of");
    }

    public void show(Reading reading) {
        attribute("guess", reading.guess());
        attribute("low", reading.low());
        attribute("high", reading.high());
        attribute("worked-seconds", reading.worked().toMillis() / 1000.0);
        attribute("server-now", clock.millis());
        Instant since = reading.runningSince();
        attribute("started-at", since == null ? null : (Long) since.toEpochMilli());
    }

    private void text(String attribute, String key) {
        getElement().setAttribute(attribute, getTranslation(key, NUMBER, "{1}"));
    }

    private void attribute(String name, @Nullable Number value) {
        if (value == null) {
            getElement().removeAttribute(name);
        } else {
            getElement().setAttribute(name, value.toString());
        }
    }
}
