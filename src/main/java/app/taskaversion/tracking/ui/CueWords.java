package app.taskaversion.tracking.ui;

import app.taskaversion.tracking.Cue;
import com.vaadin.flow.component.Component;

/** Cues in words: the plan in its fixed form, and how often one led to a start. */
final class CueWords {

    private CueWords() {}

    /** If this, then I start that. */
    static String plan(Component where, String cue, String task) {
        return where.getTranslation("cue.plan", cue, task);
    }

    /** How often it worked, with n; below three plans only that it is too early. */
    static String hits(Component where, Cue cue) {
        return cue.said()
                ? where.getTranslation("cue.hits", cue.hits(), cue.n())
                : where.getTranslation("cue.early", cue.n(), Cue.SAID_FROM);
    }
}
