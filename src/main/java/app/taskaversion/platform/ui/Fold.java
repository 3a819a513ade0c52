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

    private final String summary;
    private final SerializableConsumer<Fold> fill;
    private boolean filled;
    private @Nullable Registration own;

    /**
     * @param summary what can be pressed
     * @param fill adds what lies behind it; called when it is opened first, and by {@link #refresh}
     */
    public Fold(String summary, SerializableConsumer<Fold> fill) {
        this.summary = summary;
        this.fill = fill;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("this.summary = $0", summary);
        if (!filled) {
            own = HeardPart.by(this, "click", own); // by finger, mouse or key; the first one opens it
        }
    }

    @Override
    public void heard(DomEvent event) {
        fill();
    }

    private void fill() {
        if (!filled) {
            filled = true;
            HeardPart.noMore(this, own);
            own = null;
            fill.accept(this);
        }
    }

    /** Makes anew what lies behind it, where that was looked at. */
    public void refresh() {
        if (filled) {
            removeAll();
            fill.accept(this);
        }
    }

    public String getSummaryText() {
        return summary;
    }

    /** Opens it as a press would. */
    public void open() {
        getElement().setProperty("opened", true);
        fill();
    }
}
