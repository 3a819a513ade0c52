package app.taskaversion.platform.chart;

import java.util.List;

/**
 * What is drawn in one colour and shape.
 *
 * @param name what it is; shown in the key where there is more than one series
 * @param role what it means, which decides colour and mark
 * @param form how it is drawn
 * @param points at least one, in the order in which they are walked by keys
 */
public record ChartSeries(String name, Role role, Form form, List<ChartPoint> points) {

    /** What a series means. */
    public enum Role {
        /** How it was: filled dots in pine. */
        FELT,
        /** What was guessed: open rings in ochre. */
        GUESS,
        /** A second thing to compare with: squares in slate. */
        OTHER
    }

    /** How a series is drawn. */
    public enum Form {
        /** A line through the points, with a pale band from low to high where points have them. */
        LINE,
        /** A bar for each point. */
        BARS,
        /** A mark on a pale bar from low to high. */
        RANGE,
        /** A dot for each point; a larger {@link ChartPoint#weight} makes a larger dot. */
        DOTS
    }

    /** @throws IllegalArgumentException without a point */
    public ChartSeries {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A series has at least one point");
        }
    }
}
