package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.model.Predictor;
import java.util.List;
import java.util.UUID;

/** The models that may be asked now, the one in charge first, then the one before it. Empty: rules only. */
public interface ServedModels {

    /** How far a model came. */
    enum Stage {
        /** Asked, not shown: what it would have said is kept to judge it by. */
        SHADOW,
        /** Shown to every tenth of those who agreed. */
        CANARY,
        /** Shown to everybody who agreed. */
        ACTIVE
    }

    /**
     * @param id of its entry in the registry
     * @param version the name in the log, in rankings and on the page
     */
    record Served(UUID id, String version, Stage stage, Predictor predictor) {}

    /** Never waits: what this node looked up within the last half minute. */
    List<Served> now();

    /** Why there is none, while there is none. */
    default Fallback whyNone() {
        return Fallback.NO_MODEL;
    }
}
