package app.taskaversion.sharing.internal;

import app.taskaversion.sharing.rule.Cell;
import app.taskaversion.sharing.rule.CellShare;
import java.util.Optional;

/** The means of one person in one cell while its things are read. */
final class Means {

    private static final double ALL = 100;

    private final Cell cell;
    private int ended;
    private int done;
    private final Mean relief = new Mean();
    private final Mean stress = new Mean();
    private final Mean aversion = new Mean();

    Means(Cell cell) {
        this.cell = cell;
    }

    private static final class Mean {
        private double sum;
        private int n;

        void add(double value) {
            if (!Double.isNaN(value)) {
                sum += value;
                n++;
            }
        }

        double get() {
            return sum / n;
        }
    }

    void end(boolean wasDone) {
        ended++;
        done += wasDone ? 1 : 0;
    }

    /** NaN for what was not answered. */
    void felt(double reliefAnswered, double stressAnswered) {
        relief.add(reliefAnswered);
        stress.add(stressAnswered);
    }

    void dreaded(double answered) {
        aversion.add(answered);
    }

    /** Nothing where one of the means is of nothing: a made-up middle would pull those of everybody. */
    Optional<CellShare> share() {
        return relief.n == 0 || stress.n == 0 || aversion.n == 0
                ? Optional.empty()
                : Optional.of(
                        CellShare.of(cell, ended, ALL * done / ended, relief.get(), stress.get(), aversion.get()));
    }
}
