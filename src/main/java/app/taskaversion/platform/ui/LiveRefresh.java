package app.taskaversion.platform.ui;

import app.taskaversion.platform.job.Aside;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.push.OwnerBroadcaster;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a view fresh while it is shown: whenever something of its owner changed, in this tab or another, the view looks
 * again. Several changes at once lead to one look; more that come from elsewhere, to one at the end of a short pause.
 */
public final class LiveRefresh {

    /** Short enough to count as at once; a history that is brought in, or another tab, has many news in it. */
    static final Duration PAUSE = Duration.ofMillis(500);

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
        Looks looks = new Looks(attached.getUI(), lookAgain);
        Runnable stop = source.apply(looks::news);
        attached.getSource().addDetachListener(detached -> {
            detached.unregisterListener();
            stop.run();
            looks.end();
        });
    }

    /** When a view that is shown looks: at once, but not again within {@link #PAUSE} for what came from elsewhere. */
    private static final class Looks {

        private final UI ui;
        private final Runnable look;

        /** From when on a look need not wait any more. */
        private long free = System.nanoTime();

        /** A look is on its way already, and will see what is news now. */
        private boolean soon;

        /** What waits for the end of the pause can be taken back by this. */
        private @Nullable Runnable takeBack;

        Looks(UI ui, Runnable lookAgain) {
            this.ui = ui;
            this.look = ui.accessLater(
                    () -> {
                        begin();
                        lookAgain.run();
                    },
                    () -> {}); // closed in between: nobody looks any more
        }

        private synchronized void begin() {
            soon = false;
            free = System.nanoTime() + PAUSE.toNanos();
        }

        synchronized void news() {
            long left = free - System.nanoTime();
            if (soon) {
                return;
            }
            if (left <= 0 || isOwnTap()) {
                end();
                soon = true;
                later(ui, look);
            } else if (takeBack == null) {
                takeBack = Aside.after(Duration.ofNanos(left), this::afterPause);
            }
        }

        private void afterPause() {
            synchronized (this) {
                if (takeBack == null) {
                    return; // looked at since, or gone
                }
                takeBack = null;
                soon = true;
            }
            look.run();
        }

        /** Takes back what waits for the end of the pause. */
        synchronized void end() {
            if (takeBack != null) {
                takeBack.run();
                takeBack = null;
            }
        }

        /** Whoever tapped on this very page sees at once what came of it. */
        private boolean isOwnTap() {
            VaadinSession session = ui.getSession();
            return session != null && session.hasLock() && ui.equals(UI.getCurrent());
        }
    }
}
