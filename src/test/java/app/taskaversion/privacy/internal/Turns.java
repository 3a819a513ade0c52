package app.taskaversion.privacy.internal;

import org.springframework.context.ApplicationContext;

/** Turns of the jobs of this feature, by hand. */
public final class Turns {

    private Turns() {}

    /** Lets go of what is over. */
    public static void purge(ApplicationContext context) {
        context.getBean(PurgeJob.class).purge();
    }

    /** Rolls up what is due, for everybody. */
    public static void rollUp(ApplicationContext context) {
        context.getBean(RetentionJob.class).rollUp();
    }
}
