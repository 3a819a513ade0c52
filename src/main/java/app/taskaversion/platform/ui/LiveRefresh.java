package app.taskaversion.platform.ui;

import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.push.OwnerBroadcaster;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps a view fresh while it is shown: whenever something of its owner changed, in this tab or another, the view looks
 * again. Several changes at once lead to one look.
 */
public final class LiveRefresh {

    private LiveRefresh() {}

    /** @param lookAgain runs in the view's own UI, with its session locked and its owner signed in */
    public static void of(Component view, OwnerBroadcaster broadcaster, OwnerId owner, Runnable lookAgain) {
        view.addAttachListener(attached -> listen(attached, broadcaster, owner, lookAgain));
    }

    private static void listen(AttachEvent attached, OwnerBroadcaster broadcaster, OwnerId owner, Runnable lookAgain) {
        UI ui = attached.getUI();
        AtomicBoolean waiting = new AtomicBoolean();
        Runnable look = ui.accessLater(
                () -> {
                    waiting.set(false);
                    lookAgain.run();
                },
                () -> {}); // closed in between: nobody looks any more
        Runnable stop = broadcaster.listen(owner, () -> {
            if (waiting.compareAndSet(false, true)) {
                look.run();
            }
        });
        attached.getSource().addDetachListener(detached -> {
            detached.unregisterListener();
            stop.run();
        });
    }
}
