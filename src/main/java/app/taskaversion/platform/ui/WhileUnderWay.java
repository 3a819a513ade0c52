package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** Lets a view look again and again while something is under way that tells nobody by itself how far it is. */
public final class WhileUnderWay {

    private static final int AGAIN_MS = 2_000;
    private static final int NEVER = -1;

    private WhileUnderWay() {}

    /** @param lookAgain what a look does; it ends with {@link #lookAgain} */
    public static void of(Component view, Runnable lookAgain) {
        view.addDetachListener(left -> left.getUI().setPollInterval(NEVER));
        view.addAttachListener(here -> {
            var registration = here.getUI().addPollListener(poll -> lookAgain.run());
            view.addDetachListener(left -> {
                registration.remove();
                left.unregisterListener();
            });
        });
    }

    /** @param underWay whether there is a reason to look again */
    public static void lookAgain(boolean underWay) {
        UI.getCurrentOrThrow().setPollInterval(underWay ? AGAIN_MS : NEVER);
    }
}
