package app.taskaversion.tracking.ui;

import app.taskaversion.privacy.Allowed;
import app.taskaversion.tracking.EmotionAnswer;
import app.taskaversion.tracking.InterventionStep;
import app.taskaversion.tracking.Postponement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sheet for being stuck knows about the task at hand, and what its choices do. */
interface StuckTaps {

    /** The task's name. */
    String name();

    /** What may be kept. */
    Allowed allowed();

    /** The feelings that were named so far. */
    List<EmotionAnswer> named();

    /** A field for feelings that holds these. */
    EmotionsField feelings(String label, List<EmotionAnswer> before);

    /** 18:00 today; absent once it is past. */
    @Nullable
    Instant evening();

    /** Goes on with this step. */
    void goOn(InterventionStep step, @Nullable String text);

    /** Goes on with two minutes, after naming feelings if some were named. */
    void twoMinutes(EmotionsField feelings);

    /** The same where feelings are not asked for. */
    void twoMinutes();

    /** Stops here and comes back to it later. */
    void later(Postponement when);

    /** Stops here. */
    void enough();
}
