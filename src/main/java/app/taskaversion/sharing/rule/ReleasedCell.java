package app.taskaversion.sharing.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a cell.
 *
 * @param figures absent where it is not told
 */
public record ReleasedCell(Cell cell, @Nullable Figures figures) {

    /**
     * @param people how many, give or take the noise
     * @param means of each statistic, 0–100, one decimal
     */
    public record Figures(long people, Map<Statistic, Double> means) {

        public Figures {
            means = Map.copyOf(means);
        }

        /** @throws IllegalArgumentException if there is no such mean */
        public double mean(Statistic statistic) {
            Double mean = means.get(statistic);
            if (mean == null) {
                throw new IllegalArgumentException("No mean of " + statistic);
            }
            return mean;
        }

        /** How far noise alone may have moved a mean, 95 of 100 times, in points. */
        public double halfWidth() {
            return Budget.halfWidth(people);
        }
    }

    public boolean isTold() {
        return figures != null;
    }
}
