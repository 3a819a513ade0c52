package app.taskaversion.platform.ui;

import com.vaadin.flow.component.HasElement;

/**
 * A frame around many small parts that hears for all of them, so that none of them needs a listener of its own; a screen
 * has two dozen. Only for what is below it in the browser too: a message, say, is drawn elsewhere.
 */
public interface OneEar extends HasElement {}
