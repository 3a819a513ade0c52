package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.analytics.metric.TurnComparison;
import app.taskaversion.recommendation.ModelKind;
import app.taskaversion.recommendation.ModelQuality;
import app.taskaversion.recommendation.ModelStatus;
import app.taskaversion.recommendation.internal.ServedModels;
import app.taskaversion.recommendation.model.ModelFile;
import app.taskaversion.testsupport.TestClock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Models for tests of other packages, entered in the registry of a running application. */
public final class MadeModels {

    private MadeModels() {}

    /** Nothing was ever learned. */
    public static void clear(ApplicationContext context) {
        Models.clear(context.getBean(JdbcClient.class));
        look(context);
    }

    /**
     * Enters a model that passed the gate, and lets it go up to a stage.
     *
     * @param n which of a few that differ
     * @return its id
     */
    public static UUID entered(ApplicationContext context, int n, ServedModels.Stage stage) {
        return upTo(stage, context, Models.register(context.getBean(Registry.class), n, Models.PASSED));
    }

    /** The same of a model that came as a file. */
    public static UUID brought(ApplicationContext context, ModelFile file, ServedModels.Stage stage) {
        Registry.Origin origin =
                new Registry.Origin(ModelKind.BROUGHT, null, null, Set.of(), TestClock.START, Profile.NONE);
        return upTo(
                stage,
                context,
                context.getBean(Registry.class)
                        .bring(file.model(), origin, Map.of(), ModelQuality.UNKNOWN, Models.PASSED));
    }

    private static UUID upTo(ServedModels.Stage stage, ApplicationContext context, ModelRow row) {
        ModelBook book = context.getBean(ModelBook.class);
        for (ModelStatus next : List.of(ModelStatus.SHADOW, ModelStatus.CANARY, ModelStatus.ACTIVE)) {
            boolean unused = book.step(book.find(row.id()).orElseThrow(), next, null);
            if (next.name().equals(stage.name())) {
                break;
            }
        }
        look(context);
        return row.id();
    }

    /** Enters one that the gate did not let through. */
    public static void turnedDown(ApplicationContext context, int n) {
        ModelRow unused = Models.register(context.getBean(Registry.class), n, Models.REFUSED);
    }

    /** What the node does every half minute. */
    public static void look(ApplicationContext context) {
        context.getBean(LiveModels.class).look();
    }

    /** What compared days came to at the last look. */
    public static void compared(ApplicationContext context, TurnComparison turns) {
        context.getBean(Control.class).compared(turns);
    }

    /** Somebody learns right now. */
    public static void learning(ApplicationContext context, int done, int all) {
        UUID holder = UUID.randomUUID();
        Control control = context.getBean(Control.class);
        boolean unused = control.take(holder) && control.advance(holder, "WHOLE", done, all);
    }
}
