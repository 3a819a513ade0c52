package app.taskaversion.shell;

import app.taskaversion.platform.persistence.DatabaseState;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;

/**
 * The one place where errors of the screen end. What a person can act on is said in its own words; a lost database has a
 * bar of its own; anything else is our fault and shown once, with the id that it is logged under.
 */
class CalmErrors implements ErrorHandler {

    private final transient DatabaseState database;

    CalmErrors(DatabaseState database) {
        this.database = database;
    }

    @Override
    public void error(ErrorEvent event) {
        Answer answer = Answer.to(event.getThrowable(), database);
        UI ui = event.getComponent().flatMap(Component::getUI).orElseGet(UI::getCurrent);
        if (ui != null && answer.kind() != Answer.Kind.PAUSED) {
            ui.accessLater(() -> show(ui, answer), () -> {}).run();
        }
    }

    /** Stays until it is closed, so that the code can be read; a newer one takes its place. */
    private static void show(UI ui, Answer answer) {
        Shown before = ComponentUtil.getData(ui, Shown.class);
        if (before != null) {
            before.notification().close();
        }
        Notification notification = new Notification();
        notification.addClassName("tas-error");
        notification.setAssertive(false);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration(0);
        Button close = Buttons.of(ui.getTranslation("error.close"), click -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        notification.add(
                new Span(ui.getTranslation(
                        answer.messageKey(), answer.arguments().toArray())),
                close);
        notification.open();
        ComponentUtil.setData(ui, Shown.class, new Shown(notification));
    }

    /** The message that is on the screen of a tab. */
    private record Shown(Notification notification) {}
}
