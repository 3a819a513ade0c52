package app.taskaversion.task.internal;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.task.TaskData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of a task may be kept: its description is free text, its usual dread is a feeling, the rest is the plan. */
@Component
class KeptWords {

    private final ConsentService consents;

    KeptWords(ConsentService consents) {
        this.consents = consents;
    }

    /**
     * @param before what is stored; it may stay
     * @throws Conflict if something new may not be kept
     */
    void require(@Nullable TaskData before, TaskData now) {
        String words = now.description();
        if (words != null && !words.equals(before == null ? null : before.description())) {
            requireText();
        }
        Double dread = now.aversion();
        if (dread != null && !dread.equals(before == null ? null : before.aversion())) {
            consents.requireTaken(Purpose.FEELINGS);
        }
    }

    /** @throws Conflict if no sentences may be kept */
    void requireText() {
        consents.requireTaken(Purpose.FREE_TEXT);
    }

    /** The same task without what may not be kept. */
    TaskData kept(TaskData data) {
        TaskData kept = data;
        if (kept.description() != null && !consents.takes(Purpose.FREE_TEXT)) {
            kept = kept.withDescription(null);
        }
        if (kept.aversion() != null && !consents.takes(Purpose.FEELINGS)) {
            kept = kept.withUsual(kept.estimateMinutes(), null);
        }
        return kept;
    }
}
