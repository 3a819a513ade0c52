package app.taskaversion.analytics;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The last seven days, today included, as a handful of figures.
 *
 * @param figures each of {@link SummaryFigure}
 */
public record WeekSummary(Map<SummaryFigure, Shown> figures) {

    /**
     * One figure.
     *
     * @param value in its unit, not rounded; absent if nothing is known
     * @param n what it rests on: answers, things with a time, or starts
     */
    public record Shown(@Nullable Double value, int n) {

        /** On nothing there is no value. */
        public static Shown of(double value, int n) {
            return new Shown(n == 0 ? null : value, n);
        }
    }

    public WeekSummary {
        figures = Map.copyOf(figures);
    }

    /** @throws NullPointerException if it is not among them */
    public Shown get(SummaryFigure figure) {
        return Objects.requireNonNull(figures.get(figure));
    }
}
