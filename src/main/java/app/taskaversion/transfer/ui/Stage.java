package app.taskaversion.transfer.ui;

import app.taskaversion.transfer.ImportDesk.State;
import com.vaadin.flow.component.Component;

/** What the page shows while the desk is in one phase, or in several that look alike. */
interface Stage {

    Component component();

    /** Whether this stage goes on in that state. If not, another one takes its place. */
    boolean goesOn(State state);

    void show(State state);

    /** Puts the focus where reading begins. */
    void takeFocus();
}
