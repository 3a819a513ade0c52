package app.taskaversion.platform.ui;

import com.vaadin.flow.component.html.UnorderedList;

/** A list that only shows something, see {@link Still}; links in it lead where they say. */
public final class StillList extends Still {

    public StillList(UnorderedList list) {
        show(list);
    }
}
