package app.taskaversion.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Words behind which more lies, for fingers, keys and screen readers alike. What lies there is made when it is opened for
 * the first time, as most never are. To the person it is what {@link Details} is, which holds four nodes more for the
 * server.
 */
@Tag("vaadin-details")
@Uses(Details.class)
public final class Fold extends Component implements HasStyle, HasComponents, HeardPart {

    private static final String SUMMARY = "summary";

    private @Nullable SerializableConsumer<Fold> fill;
    private @Nullable Registration own;

    /**
     * @param summary what can be pressed
     * @param fill adds what lies behind it; called once
     */
    public Fold(String summary, SerializableConsumer<Fold> fill) {
        this.fill = fill;
        getElement().setAttribute(SUMMARY, summary);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (fill != null) {
            own = HeardPart.by(this, "click", null, own); // by finger, mouse or key; the first one opens it
        }
    }

    @Override
    public void heard(DomEvent event) {
        fill();
    }

    private void fill() {
        SerializableConsumer<Fold> once = fill;
        if (once != null) {
            fill = null;
            getElement().removeAttribute(MARK);
            if (own != null) {
                own.remove();
                own = null;
            }
            once.accept(this);
        }
    }

    public String getSummaryText() {
        return getElement().getAttribute(SUMMARY);
    }

    /** Opens it as a press would. */
    public void open() {
        getElement().setProperty("opened", true);
        fill();
    }
}
