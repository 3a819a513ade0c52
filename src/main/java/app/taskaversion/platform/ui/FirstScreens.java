package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/**
 * Screens of somebody's first visit that a feature brings. The page shows them one at a time and lets each be skipped, so
 * nothing in them may be needed.
 */
public interface FirstScreens {

    /** The lowest first. */
    int order();

    /** Made anew for each page that is opened. */
    Visit begin();

    /** One visit of the screens. */
    interface Visit {

        List<Screen> screens();

        /** The person is through with all screens or skipped the rest: what was answered so far stands. */
        void end();
    }

    /** One question on a page of its own. */
    interface Screen {

        /** Message key of the question, which is the heading of the page. */
        String questionKey();

        /** Message key of why it is asked, in a sentence or two. */
        String whyKey();

        /** What is tapped, and below it who sees the answer; with what was answered already. */
        Component create();
    }
}
