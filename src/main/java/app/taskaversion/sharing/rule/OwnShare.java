package app.taskaversion.sharing.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * All that one person adds to the statistics: to their two most frequent cells at most. More cannot be made, so no caller
 * can let somebody weigh more than the noise hides. (recommender §2.14)
 */
public record OwnShare(List<CellShare> cells) {

    public static final OwnShare NOTHING = new OwnShare(List.of());

    private static final Comparator<CellShare> MOST_FREQUENT = Comparator.comparingInt(CellShare::times)
            .reversed()
            .thenComparing(share -> share.cell().place());

    /** @throws IllegalArgumentException if there are too many cells, or one twice */
    public OwnShare {
        cells = List.copyOf(cells);
        if (cells.size() > Budget.CELLS
                || cells.stream().map(CellShare::cell).distinct().count() < cells.size()) {
            throw new IllegalArgumentException("A person adds to " + Budget.CELLS + " cells at most, once to each");
        }
    }

    /** Of everything that somebody did, what counts. Of cells with as many things the earlier in {@link Cell#ALL}. */
    public static OwnShare of(Collection<CellShare> everything) {
        return new OwnShare(
                everything.stream().sorted(MOST_FREQUENT).limit(Budget.CELLS).toList());
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }
}
