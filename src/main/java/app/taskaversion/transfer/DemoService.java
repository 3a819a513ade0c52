package app.taskaversion.transfer;

import app.taskaversion.platform.error.Conflict;

/**
 * A made-up history to look around in. Its rows are marked as demo: they never count in exports, training, statistics or
 * consent.
 */
public interface DemoService {

    /** Whether it is there now. */
    boolean isLoaded();

    /** Whether the account is empty, so that it can be loaded. */
    boolean canLoad();

    /** @throws Conflict if the person has tasks already */
    void load();

    /** Takes all of it away, and what was tried out on its tasks. Words that the person uses elsewhere stay. */
    void remove();
}
