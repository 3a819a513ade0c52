package app.taskaversion.platform.ui;

import app.taskaversion.platform.error.AppException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;

/**
 * What a person hears back after a tap: what was done, with its undo, or why it was not done. Only expected refusals are
 * told here; everything else goes on to the error handler.
 */
public final class Feedback {

    private static final int MOST = 2;

    private final Component where;
    private final BooleanSupplier noRush;
    private final Runnable lookAgain;
    private final Deque<Notification> open = new ArrayDeque<>();

    /**
     * @param noRush whether messages stay until they are closed
     * @param lookAgain runs after each undo
     */
    public Feedback(Component where, BooleanSupplier noRush, Runnable lookAgain) {
        this.where = where;
        this.noRush = noRush;
        this.lookAgain = lookAgain;
    }

    /** Says it without an undo. */
    public void say(String sentence) {
        makeRoom(UndoToast.say(sentence, noRush.getAsBoolean()));
    }

    /** More than two would cover what they are about. */
    private void makeRoom(Notification newest) {
        open.addLast(newest);
        while (open.size() > MOST) {
            open.removeFirst().close();
        }
    }

    /** Says what was done and offers to take it back. */
    public void done(String sentence, Runnable undo) {
        makeRoom(UndoToast.show(
                sentence,
                () -> {
                    boolean undone = attempt(undo);
                    if (undone) {
                        lookAgain.run();
                    }
                },
                noRush.getAsBoolean()));
    }

    /** @return false if it was refused; the reason has been told then */
    public boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (AppException refused) {
            say(reason(where, refused));
            return false;
        }
    }

    /** Why it was refused, in the person's words, for a field or a note. */
    public static String reason(Component where, AppException refused) {
        return where.getTranslation(refused.messageKey(), refused.arguments());
    }
}
