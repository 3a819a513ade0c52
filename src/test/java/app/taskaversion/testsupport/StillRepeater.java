package app.taskaversion.testsupport;

import app.taskaversion.platform.job.Repeater;
import java.time.Duration;

/**
 * Nothing comes again by itself in tests that share a database: a job for everybody would write rows of a person in the
 * middle of a test about them. What a job does is called by hand.
 */
public final class StillRepeater extends Repeater {

    @Override
    public Runnable every(Duration pause, Runnable work) {
        return () -> {};
    }
}
