package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.recommendation.GateReport;
import app.taskaversion.recommendation.GateReport.Criterion;
import app.taskaversion.recommendation.ModelKind;
import app.taskaversion.recommendation.ModelQuality;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.model.Learned;
import app.taskaversion.recommendation.model.LearnedModel;
import app.taskaversion.recommendation.model.Progress;
import app.taskaversion.recommendation.model.Taught;
import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Models and their rows for tests. */
final class Models {

    static final GateReport PASSED = new GateReport(List.of(new Criterion("LOG_LOSS", true, -0.02, 0, 100)), false);
    static final GateReport REFUSED = new GateReport(List.of(new Criterion("LOG_LOSS", false, 0.02, 0, 100)), false);

    private static final List<Learned> LEARNED = new ArrayList<>();

    private Models() {}

    /** The registry of a test is its own. */
    static void clear(JdbcClient jdbc) {
        for (String table :
                List.of("ml_model_event", "ml_model_person", "ml_model", "ml_fallback", "ml_export_person")) {
            int unused = jdbc.sql("delete from " + table).update();
        }
        int unused = jdbc.sql("""
                        update ml_control set rules_only = :no, holder = null, until_at = null, cancel_asked = :no,
                            looked_at = null, trained_at = null, trained_to = null, train_by = null,
                            turns = null""").param("no", false).update();
    }

    /** The nth of a few that differ. */
    static synchronized LearnedModel learned(int n) {
        while (LEARNED.size() <= n) {
            List<Example> examples = new ArrayList<>();
            for (int person = 0; person < 3; person++) {
                examples.addAll(Taught.examples(LEARNED.size() * 10 + person, TestClock.START, 20, true));
            }
            LEARNED.add(Taught.quickly(examples, TestClock.START, Progress.UNHEARD));
        }
        return LEARNED.get(n).model();
    }

    static ModelRow register(Registry registry, int n, GateReport gate, OwnerId... people) {
        return register(registry, ModelKind.POOLED, n, gate, people);
    }

    static ModelRow register(Registry registry, ModelKind kind, int n, GateReport gate, OwnerId... people) {
        return registry.register(
                learned(n),
                new Registry.Origin(
                        kind,
                        TestClock.START.minus(Duration.ofDays(30)),
                        TestClock.START,
                        Set.of(people),
                        TestClock.START,
                        Profile.NONE),
                new ModelQuality(100, 0.7, 0.15, 0.2, 0.6, List.of(new ModelQuality.Bin(0.7, 0.72, 100))),
                gate);
    }

    static OwnerId somebody() {
        return new OwnerId(Ids.next());
    }
}
