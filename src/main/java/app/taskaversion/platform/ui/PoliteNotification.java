package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;

/**
 * A notification that waits its turn to be spoken. Vaadin's card carries {@code role="alert"} whatever is set on the
 * notification; nothing of ours is an alert, so the role is replaced after opening. Workaround, seen in Vaadin 25.2.6.
 */
class PoliteNotification extends Notification {

    private static final String MAKE_STATUS = "if (this._card) { this._card.setAttribute('role', 'status'); }";

    PoliteNotification(Component... content) {
        super(content);
        setAssertive(false);
        setPosition(Position.BOTTOM_CENTER);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                getElement().executeJs(MAKE_STATUS);
            }
        });
    }
}
