package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.recommendation.ModelStatus;
import app.taskaversion.recommendation.internal.ServedModels;
import java.util.List;
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
        ModelBook book = context.getBean(ModelBook.class);
        ModelRow row = Models.register(context.getBean(Registry.class), n, Models.PASSED);
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

    /** Somebody learns right now. */
    public static void learning(ApplicationContext context, int done, int all) {
        UUID holder = UUID.randomUUID();
        Control control = context.getBean(Control.class);
        boolean unused = control.take(holder) && control.advance(holder, "WHOLE", done, all);
    }
}
