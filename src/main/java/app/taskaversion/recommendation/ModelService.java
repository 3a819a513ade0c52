package app.taskaversion.recommendation;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;

/**
 * The models, for whoever runs this installation: the administrator, or the one person on their own machine. Asked of the
 * database at each call, so that a right that was taken away is gone at once. Everybody else is refused
 * ({@link org.springframework.security.access.AccessDeniedException}).
 */
public interface ModelService {

    /** Whether the current person may; asks nobody to be refused. */
    boolean isOperator();

    ModelsOverview overview();

    /**
     * Looks at what there is to learn from, and learns if it is enough. Comes back before it is done.
     *
     * @throws Conflict if one is already learning, here or on another node, or nothing can be learned on this machine
     */
    void trainNow();

    /** Asks the training that runs, if any, to stop; it does within seconds, and leaves no model. */
    void cancelTraining();

    /**
     * Takes the model in charge back; the one before it takes its place, or rules if there is none.
     *
     * @throws Conflict if none is in charge
     */
    void rollBack();

    /**
     * Shows a model no more; unlike {@link #rollBack} nothing takes its place.
     *
     * @throws NotFound if there is none
     * @throws Conflict if it is not asked anyway
     */
    void retire(ModelId id);

    /** Rules for everybody, on every node within half a minute; switching back asks the same models again. */
    void rulesOnly(boolean on);
}
