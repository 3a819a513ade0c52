package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A small part of a page, of which the page's {@link OneEar} hears what the browser says. */
interface HeardPart {

    /** Which parts of a page are meant, as an attribute in the browser. */
    String MARK = "data-heard";

    /** The part that an event came from; what is in it has no node. */
    String PART = "event.target.closest('[" + MARK + "]')";

    /** What a part holds after a change, as the names of what is told of it. */
    String CHECKED = PART + ".checked";

    String VALUE = PART + ".value";

    /** Something happened in the browser to this part. */
    void heard(DomEvent event);

    /**
     * Has a part heard from now on; to be called each time that it is attached.
     *
     * @param event {@code click}, or {@code change}, which tells {@link #CHECKED} and {@link #VALUE}; it bubbles up
     * @param own what the last call returned
     * @return a listener of its own, where there is no ear around it
     */
    static <C extends Component & HeardPart> @Nullable Registration by(
            C part, String event, @Nullable Registration own) {
        part.getElement()
                .executeJs("this.setAttribute($0, $1)", MARK, event); // an attribute of the server's takes more
        Optional<Component> ear = around(part);
        if (ear.isEmpty()) {
            return own == null ? hearItself(part, event) : own;
        }
        if (own != null) {
            own.remove();
        }
        String known = "heard " + event;
        if (ComponentUtil.getData(ear.get(), known) == null) {
            ComponentUtil.setData(ear.get(), known, hearForAll(ear.get(), event));
        }
        return null;
    }

    /** Has nothing more said of a part that is heard. */
    static void noMore(Component part, @Nullable Registration own) {
        part.getElement().executeJs("this.removeAttribute($0)", MARK);
        if (own != null) {
            own.remove();
        }
    }

    private static Optional<Component> around(Component part) {
        Optional<Component> around = part.getParent();
        while (around.isPresent() && !(around.get() instanceof OneEar)) {
            around = around.get().getParent();
        }
        return around;
    }

    private static Registration hearItself(HeardPart part, String event) {
        return tell(((Component) part).getElement().addEventListener(event, part::heard), event);
    }

    private static Registration hearForAll(Component ear, String event) {
        return tell(
                ear.getElement()
                        .addEventListener(event, heard -> heard.getEventTarget().ifPresent(from -> pass(from, heard)))
                        .setFilter(PART + "?.getAttribute('" + MARK + "') === '" + event + "'")
                        .mapEventTargetElement(),
                event);
    }

    /** An element names the composite around a part, where there is one. */
    private static void pass(Element from, DomEvent event) {
        Component found = from.getComponent().orElse(null);
        if (found instanceof Composite<?> composite) {
            found = ComponentUtil.getInnermostComponent(composite);
        }
        if (found instanceof HeardPart part && from.isEnabled() && from.isVisible()) {
            part.heard(event);
        }
    }

    private static Registration tell(DomListenerRegistration listener, String event) {
        return event.equals("change") ? listener.addEventData(CHECKED).addEventData(VALUE) : listener;
    }
}
