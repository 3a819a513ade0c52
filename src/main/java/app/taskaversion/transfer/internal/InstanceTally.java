package app.taskaversion.transfer.internal;

import app.taskaversion.tracking.ImportedInstance;
import app.taskaversion.tracking.InstanceImportStore;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.VerificationFailed;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what was read, to be held against what the database says is stored. */
final class InstanceTally {

    private static final double SAME = 1e-6;

    private final Map<InstanceState, Long> byState = new EnumMap<>(InstanceState.class);
    private long instances;
    private long standIns;
    private double minutes;
    private double relief;
    private double sessionMinutes;

    void add(ImportedInstance instance) {
        instances++;
        byState.merge(instance.state(), 1L, Long::sum);
        Double duration = instance.durationMinutes();
        minutes += duration == null ? 0 : duration;
        Double felt = instance.outcome().actualRelief();
        relief += felt == null ? 0 : felt;
        for (ImportedInstance.Session session : instance.sessions()) {
            Double spent = session.minutes();
            sessionMinutes += spent == null ? 0 : spent;
        }
    }

    void addStandIn() {
        standIns++;
    }

    /** @throws VerificationFailed if a figure differs */
    ImportReport.Totals checked(InstanceImportStore.Totals stored) {
        sameCount("instances", instances, stored.instances());
        same("minutes", minutes, stored.minutes());
        same("relief", relief, stored.relief());
        same("session minutes", sessionMinutes, stored.sessionMinutes());
        for (InstanceState state : InstanceState.values()) {
            same(state.name(), byState.getOrDefault(state, 0L), stored.byState().getOrDefault(state, 0L));
        }
        return new ImportReport.Totals(
                instances,
                stored.instances(),
                minutes,
                stored.minutes(),
                relief,
                stored.relief(),
                named(byState),
                named(stored.byState()),
                standIns);
    }

    /** @throws VerificationFailed if they differ */
    static void sameCount(String what, long read, long stored) {
        if (read != stored) {
            throw new VerificationFailed(what + ": read " + read + ", stored " + stored);
        }
    }

    static void same(String what, double read, double stored) {
        if (!(Math.abs(read - stored) <= SAME * Math.max(1, Math.abs(read)))) {
            throw new VerificationFailed(what + ": read " + read + ", stored " + stored);
        }
    }

    private static Map<String, Long> named(Map<InstanceState, Long> counts) {
        Map<String, Long> named = new TreeMap<>();
        counts.forEach((state, count) -> named.put(state.name(), count));
        return named;
    }
}
