package app.taskaversion.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;

/** A line that leads further in, to another screen. */
public final class DoorLink extends RouterLink {

    private final String words;

    private DoorLink(Class<? extends Component> screen, String textKey) {
        this.words = getTranslation(textKey);
        setRoute(screen);
    }

    /** @param textKey message key of its words */
    public static DoorLink to(Class<? extends Component> screen, String textKey) {
        return new DoorLink(screen, textKey);
    }

    @Override
    public String getText() {
        return words;
    }

    /** Its face is the browser's alone: a screen has up to nine. */
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        String arrow = Still.markup(Icons.CHEVRON_RIGHT.create("s"));
        getElement()
                .executeJs(
                        "this.classList.add('tas-door-link'); this.innerHTML = $0",
                        "<span>" + Still.escaped(words) + "</span>" + arrow);
    }
}
