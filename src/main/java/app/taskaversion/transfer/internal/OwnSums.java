package app.taskaversion.transfer.internal;

import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.own.OwnLayout;
import app.taskaversion.transfer.own.OwnRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up the instances of an export that were created, to be held against what the database says. */
final class OwnSums {

    private final List<Long> pausedLines = new ArrayList<>();
    private final Map<String, Long> states = new TreeMap<>();
    private long instances;
    private double minutes;
    private double relief;

    void add(OwnRow row, OwnLayout layout) {
        instances++;
        states.merge(String.valueOf(row.text(layout.position("state"))), 1L, Long::sum);
        minutes += number(row, layout.position("duration_minutes"));
        relief += number(row, layout.position("actual_relief"));
    }

    private static double number(OwnRow row, int position) {
        return row.values()[position] instanceof Double value ? value : 0;
    }

    void paused(long line) {
        pausedLines.add(line);
    }

    List<Long> pausedLines() {
        return pausedLines;
    }

    /**
     * Held against what the database says.
     *
     * @param stored count, minutes, relief
     * @throws app.taskaversion.transfer.VerificationFailed if they differ
     */
    ImportReport.Totals checked(double[] stored) {
        InstanceTally.sameCount("instances", instances, Math.round(stored[0]));
        InstanceTally.same("minutes", minutes, stored[1]);
        InstanceTally.same("relief", relief, stored[2]);
        return new ImportReport.Totals(
                instances, Math.round(stored[0]), minutes, stored[1], relief, stored[2], states, states, 0);
    }
}
