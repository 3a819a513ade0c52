package app.taskaversion.tracking.ui;

import com.vaadin.flow.component.UI;

/** The way to the screens of this feature. */
public final class TrackingNavigation {

    private TrackingNavigation() {}

    public static void toNow() {
        UI.getCurrentOrThrow().navigate(NowView.class);
    }

    public static void toTasks() {
        UI.getCurrentOrThrow().navigate(TasksView.class);
    }
}
