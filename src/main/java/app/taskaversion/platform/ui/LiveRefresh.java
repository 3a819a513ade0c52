package app.taskaversion.platform.ui;

import app.taskaversion.platform.job.Aside;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.push.OwnerBroadcaster;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/**
 * Keeps a view fresh while it is shown: whenever something of its owner changed, in this tab or another, the view looks
 * again. Several changes at once lead to one look.
 */
public final class LiveRefresh {

    private LiveRefresh() {}

    /** @param lookAgain runs in the view's own UI, with its session locked and its owner signed in */
    public static void of(Component view, OwnerBroadcaster broadcaster, OwnerId owner, Runnable lookAgain) {
        of(view, listener -> broadcaster.listen(owner, listener), lookAgain);
    }

    /**
     * The same for news from elsewhere.
     *
     * @param source takes a listener, which may be called by any thread, and returns what removes it again
     */
    public static void of(Component view, UnaryOperator<Runnable> source, Runnable lookAgain) {
        view.addAttachListener(attached -> listen(attached, source, lookAgain));
    }

    /**
     * News come at the end of the transaction that made them. In a request of this very session the look waits until that
     * is over. Anybody else would look at once, within those last steps, where nothing can be stored any more.
     */
    private static void later(UI ui, Runnable look) {
        VaadinSession session = ui.getSession();
        if (session != null && session.hasLock()) {
            look.run();
        } else {
            Aside.run(look);
        }
    }

    private static void listen(AttachEvent attached, UnaryOperator<Runnable> source, Runnable lookAgain) {
        UI ui = attached.getUI();
        AtomicBoolean waiting = new AtomicBoolean();
        Runnable look = ui.accessLater(
                () -> {
                    waiting.set(false);
                    lookAgain.run();
                },
                () -> {}); // closed in between: nobody looks any more
        Runnable stop = source.apply(() -> {
            if (waiting.compareAndSet(false, true)) {
                later(ui, look);
            }
        });
        attached.getSource().addDetachListener(detached -> {
            detached.unregisterListener();
            stop.run();
        });
    }
}
