package app.taskaversion.platform.ui;

import app.taskaversion.platform.persistence.DatabaseState;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/**
 * A quiet bar that says that saving is paused, for as long as the database cannot be reached. It comes and goes by
 * itself, in every open tab. While there is nothing to say it is empty, and so not seen.
 */
public final class SavingPausedBar extends Composite<Div> {

    private final transient DatabaseState database;

    public SavingPausedBar(DatabaseState database) {
        this.database = database;
        getContent().addClassNames("tas-note", "tas-saving-paused");
        getContent().getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Runnable stopListening = database.listen(event.getUI().accessLater(this::update, () -> {}));
        addDetachListener(detach -> {
            detach.unregisterListener();
            stopListening.run();
        });
        update();
    }

    private void update() {
        getContent().setText(database.isSavingPaused() ? getTranslation("error.savingPaused") : "");
    }
}
