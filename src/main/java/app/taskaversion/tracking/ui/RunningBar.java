package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Icons;
import app.taskaversion.tracking.RunningInstance;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;

/** Says what is running, with the way to its clock; not there while nothing runs. */
class RunningBar extends Composite<Div> {

    private final Span words = new Span();

    RunningBar() {
        RouterLink now = new RouterLink(getTranslation("tasks.toNow"), NowView.class);
        getContent().addClassNames("tas-note", "tas-running-bar");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(Icons.HOURGLASS.small(), words, now);
        show(null);
    }

    void show(@Nullable RunningInstance running) {
        getContent().setVisible(running != null);
        words.setText(running == null ? "" : getTranslation("tasks.running", running.name()));
    }
}
