package app.taskaversion.shell;

import app.taskaversion.platform.persistence.DatabaseState;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.platform.ui.SavingPausedBar;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives every session our error handler, every tab the bar for a lost database, and Vaadin our words. */
@Component
class UiErrors implements VaadinServiceInitListener {

    private final transient DatabaseState database;
    private final transient Messages messages;

    UiErrors(DatabaseState database, Messages messages) {
        this.database = database;
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new CalmErrors(database)));
        event.getSource().addUIInitListener(init -> prepare(init.getUI()));
        event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
    }

    private void prepare(UI ui) {
        ui.add(new SavingPausedBar(database));
    }

    private SystemMessages systemMessages(Locale locale) {
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(messages.getTranslation("error.sessionOver.title", locale));
        words.setSessionExpiredMessage(messages.getTranslation("error.goOn", locale));
        words.setInternalErrorCaption(messages.getTranslation("error.internal.title", locale));
        words.setInternalErrorMessage(messages.getTranslation("error.goOn", locale));
        words.setCookiesDisabledCaption(messages.getTranslation("error.cookies.title", locale));
        words.setCookiesDisabledMessage(messages.getTranslation("error.goOn", locale));
        return words;
    }
}
