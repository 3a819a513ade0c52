package app.taskaversion.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;

/** A line that leads to another screen, with an arrow that says which way it goes. */
public final class DoorLink extends RouterLink {

    private final String words;
    private final boolean further;

    private DoorLink(Class<? extends Component> screen, String textKey, boolean further) {
        this.words = getTranslation(textKey);
        this.further = further;
        setRoute(screen);
    }

    /**
     * Further in.
     *
     * @param textKey message key of its words
     */
    public static DoorLink to(Class<? extends Component> screen, String textKey) {
        return new DoorLink(screen, textKey, true);
    }

    /**
     * Back to where it hangs.
     *
     * @param textKey message key of its words
     */
    public static DoorLink back(Class<? extends Component> screen, String textKey) {
        return new DoorLink(screen, textKey, false);
    }

    @Override
    public String getText() {
        return words;
    }

    /** Its face is the browser's alone: a screen has up to nine. */
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        String text = "<span>" + Still.escaped(words) + "</span>";
        Icons arrow = further ? Icons.CHEVRON_RIGHT : Icons.CHEVRON_LEFT;
        String face = Still.markup(arrow.create("s"));
        getElement()
                .executeJs(
                        "this.classList.add('tas-door-link'); this.innerHTML = $0",
                        further ? text + face : face + text);
    }
}
