package app.taskaversion.sharing.rule;

import app.taskaversion.sharing.rule.ReleasedCell.Figures;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The statistics of many people, such that nobody can tell from them whether somebody was there, {@code laplace-1.0}. Each
 * number of every cell gets its noise, whoever is in it; all that comes after looks at noisy numbers only and therefore
 * tells nothing more. (recommender §2.14)
 */
public final class PrivateMeans {

    public static final String VERSION = "laplace-1.0";

    private static final double MOST = 100;
    private static final double DECIMALS = 10;

    private final Noise noise;

    public PrivateMeans(Noise noise) {
        this.noise = noise;
    }

    /** All cells in the order of {@link Cell#ALL}. Draws noise as often however many people there are. */
    public List<ReleasedCell> of(Collection<OwnShare> shares) {
        CellSums sums = CellSums.of(shares);
        return Cell.ALL.stream()
                .map(cell -> new ReleasedCell(cell, figures(sums, cell)))
                .toList();
    }

    private @Nullable Figures figures(CellSums sums, Cell cell) {
        long people = noise.add(sums.people(cell), Budget.CELLS, 1, Budget.EACH);
        Map<Statistic, Double> means = new EnumMap<>(Statistic.class);
        for (Statistic statistic : Statistic.values()) {
            long sum = noise.add(sums.sum(cell, statistic), Budget.CELLS, Budget.CENTRE, Budget.EACH);
            means.put(statistic, mean(sum, people));
        }
        return Budget.isTold(people) ? new Figures(people, means) : null;
    }

    private static double mean(long sum, long people) {
        double mean = Budget.CENTRE + (double) sum / people;
        return Math.round(Math.clamp(mean, 0, MOST) * DECIMALS) / DECIMALS;
    }
}
