package app.taskaversion.transfer.internal;

import app.taskaversion.transfer.RowOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A fair draw among the rows that an import creates: each has the same chance, however many there are. The seed is
 * fixed, so that the same files give the same rows again.
 */
final class RowSample {

    static final long SEED = 20_261_120L;
    static final int SIZE = 50;

    private final Random random = new Random(SEED);
    private final List<Pending> drawn = new ArrayList<>(SIZE);
    private long seen;

    void offer(Pending row) {
        if (row.outcome() != RowOutcome.CREATED) {
            return;
        }
        seen++;
        if (drawn.size() < SIZE) {
            drawn.add(row);
            return;
        }
        long place = random.nextLong(seen);
        if (place < SIZE) {
            drawn.set((int) place, row);
        }
    }

    List<Pending> rows() {
        return List.copyOf(drawn);
    }
}
