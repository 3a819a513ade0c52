package app.taskaversion.shell;

import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.persistence.DatabaseState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.http.HttpHeaders;

/** A view that could not be opened: what it was about is gone, the database cannot be reached, or a fault of ours. */
@AnonymousAllowed
class FaultPage extends CalmPage implements HasErrorParameter<Exception> {

    private final transient DatabaseState database;

    FaultPage(DatabaseState database) {
        this.database = database;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Answer answer = Answer.to(parameter.getCaughtException(), database);
        say(getTranslation(answer.messageKey(), answer.arguments().toArray()));
        return switch (answer.kind()) {
            case GONE -> HttpStatusCode.NOT_FOUND.getCode();
            case THEIR_TURN -> HttpStatusCode.CONFLICT.getCode();
            case BUSY -> {
                VaadinResponse response = VaadinResponse.getCurrent();
                if (response != null) {
                    response.setHeader(HttpHeaders.RETRY_AFTER, Busy.RETRY_AFTER);
                }
                yield HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
            }
            case FAULT -> HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
            case PAUSED -> {
                comeBack(event.getUI());
                yield HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
            }
        };
    }

    /** Nothing was typed here, so the page may load itself again. */
    private void comeBack(UI ui) {
        Runnable look = ui.accessLater(
                () -> {
                    if (!database.isSavingPaused()) {
                        ui.getPage().reload();
                    }
                },
                () -> {});
        Runnable stopListening = database.listen(look);
        addDetachListener(detach -> stopListening.run());
    }
}
