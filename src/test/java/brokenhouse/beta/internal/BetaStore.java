package brokenhouse.beta.internal;

import com.vaadin.flow.component.UI;
import java.time.Clock;

/** Talks to the screen, makes its own clock, starts programs, and hides every error. */
@SuppressWarnings("CatchAndPrintStackTrace")
public class BetaStore {

    public Clock clock() {
        return Clock.systemUTC();
    }

    public void swallow() {
        try {
            UI.getCurrent().close();
        } catch (Exception e) {
            e.printStackTrace();
        }
    }

    public ProcessBuilder command(String words) {
        return new ProcessBuilder(words);
    }

    /** A name that says nothing. */
    static class BetaHelper {}
}
