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

    /** Something happened in the browser to this part. */
    void heard(DomEvent event);

    /**
     * Has a part heard from now on; to be called each time that it is attached.
     *
     * @param event which bubbles up
     * @param data what to tell of it, as an expression, if anything
     * @param own what the last call returned
     * @return a listener of its own, where there is no ear around it
     */
    static <C extends Component & HeardPart> @Nullable Registration by(
            C part, String event, @Nullable String data, @Nullable Registration own) {
        part.getElement().setAttribute(MARK, event);
        Optional<Component> ear = around(part);
        if (ear.isEmpty()) {
            return own == null ? hearItself(part, event, data) : own;
        }
        if (own != null) {
            own.remove();
        }
        String known = "heard " + event;
        if (ComponentUtil.getData(ear.get(), known) == null) {
            ComponentUtil.setData(ear.get(), known, hearForAll(ear.get(), event, data));
        }
        return null;
    }

    private static Optional<Component> around(Component part) {
        Optional<Component> around = part.getParent();
        while (around.isPresent() && !(around.get() instanceof OneEar)) {
            around = around.get().getParent();
        }
        return around;
    }

    private static Registration hearItself(HeardPart part, String event, @Nullable String data) {
        return tell(((Component) part).getElement().addEventListener(event, part::heard), data);
    }

    private static Registration hearForAll(Component ear, String event, @Nullable String data) {
        return tell(
                ear.getElement()
                        .addEventListener(event, heard -> heard.getEventTarget().ifPresent(from -> pass(from, heard)))
                        .setFilter(PART + "?.getAttribute('" + MARK + "') === '" + event + "'")
                        .mapEventTargetElement(),
                data);
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

    private static Registration tell(DomListenerRegistration listener, @Nullable String data) {
        return data == null ? listener : listener.addEventData(data);
    }
}
