package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** A line that leads to another screen, with an arrow that says which way it goes. */
public final class DoorLink extends RouterLink {

    private DoorLink(Class<? extends Component> screen) {
        setRoute(screen);
        addClassName("tas-door-link");
    }

    /**
     * Further in.
     *
     * @param textKey message key of its words
     */
    public static DoorLink to(Class<? extends Component> screen, String textKey) {
        DoorLink door = new DoorLink(screen);
        return door.face(door.words(textKey), Icons.CHEVRON_RIGHT.create("s"));
    }

    /**
     * Back to where it hangs.
     *
     * @param textKey message key of its words
     */
    public static DoorLink back(Class<? extends Component> screen, String textKey) {
        DoorLink door = new DoorLink(screen);
        return door.face(Icons.CHEVRON_LEFT.create("s"), door.words(textKey));
    }

    private Span words(String textKey) {
        return new Span(getTranslation(textKey));
    }

    private DoorLink face(Component... parts) {
        return Still.into(this, parts);
    }
}
