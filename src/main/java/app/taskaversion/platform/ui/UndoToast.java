package app.taskaversion.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Says what just happened and offers to take it back, instead of asking before. It stays for ten seconds, or until it is
 * closed for people who chose "No rush".
 */
public final class UndoToast {

    private static final Duration TIME = Duration.ofSeconds(10);

    private UndoToast() {}

    /** @param noRush the person's preference: the toast then stays until it is closed */
    public static Notification show(String sentence, Runnable undo, boolean noRush) {
        return open(sentence, undo, noRush);
    }

    /** The same without anything to take back. */
    public static Notification say(String sentence, boolean noRush) {
        return open(sentence, null, noRush);
    }

    private static Notification open(String sentence, @Nullable Runnable undo, boolean noRush) {
        Div content = new Div();
        content.addClassName("tas-toast-content");
        Notification toast = new PoliteNotification(content);
        toast.addClassName("tas-undo");
        toast.setDuration(noRush ? 0 : (int) TIME.toMillis());
        content.add(new Span(sentence));
        if (undo != null) {
            Button button = Buttons.quiet(Icons.UNDO_2, toast.getTranslation("kit.undo"), click -> {
                toast.close();
                undo.run();
            });
            content.add(Buttons.key(button, "z"));
        }
        if (noRush) {
            content.add(Buttons.icon(Icons.X, toast.getTranslation("kit.close"), click -> toast.close()));
        }
        toast.open();
        return toast;
    }
}
