package app.taskaversion.recommendation.model;

/** Hears how far learning is. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress UNHEARD = (done, all) -> {};

    /** Before each booster; may throw to end the learning, which leaves nothing behind. */
    void step(int done, int all);
}
