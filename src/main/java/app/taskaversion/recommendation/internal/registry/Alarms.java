package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.recommendation.GateReport;
import app.taskaversion.recommendation.GateReport.Criterion;
import app.taskaversion.recommendation.model.Learned;
import java.util.ArrayList;
import java.util.List;

/** What showed while learning that something went wrong stops a model at the gate, whatever else it can do. */
final class Alarms {

    private static final String NAME = "ALARMS";

    private Alarms() {}

    static GateReport added(Learned learned, GateReport gate) {
        List<Criterion> all = new ArrayList<>(gate.criteria());
        all.removeIf(each -> each.name().equals(NAME) && each.passed());
        int alarms = learned.alarms().size();
        all.add(new Criterion(NAME, alarms == 0, alarms, 0, learned.model().started()));
        // An empty gate stays one that nothing passes.
        return gate.criteria().isEmpty() ? gate : new GateReport(all, gate.thin());
    }
}
