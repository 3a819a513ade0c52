package app.taskaversion.transfer.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportDesk;
import app.taskaversion.transfer.ImportDesk.State;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Takes the files and leads to the first look. What only the person can say is asked here, once it is missing. */
class CollectCard extends Composite<Section> {

    private final UploadField upload;
    private final FilesList files;
    private final MissingField missing;
    private final Paragraph words = new Paragraph();
    private final Button look;
    private ImportChoices choices = ImportChoices.NONE;
    private int count;

    CollectCard(ImportDesk desk, PreferenceService preferences, Feedback feedback) {
        upload = new UploadField(desk, this::ready);
        files = new FilesList(name -> {
            if (feedback.attempt(() -> desk.takeBack(name))) {
                upload.focus();
            }
        });
        missing = new MissingField(preferences, this::ready);
        look = Buttons.primary(
                Icons.EYE,
                getTranslation("transfer.ui.look"),
                click -> feedback.attempt(() -> desk.look(missing.answered(choices))));
        words.addClassNames("tas-small", "tas-quiet");
        words.getElement().setAttribute("role", "status");
        Div go = new Div(look, words);
        go.addClassNames("tas-row", "wrap", "tas-bring-go");
        H2 title = new H2(getTranslation("transfer.ui.collect.title"));
        getContent().addClassNames("tas-card", "tas-block");
        getContent().add(title, new Paragraph(getTranslation("transfer.ui.collect.what")), upload, files, missing, go);
    }

    void show(State state) {
        choices = state.choices();
        count = state.files().size();
        files.show(state.files());
        missing.show(state.missing());
        ready();
    }

    void focusQuestion() {
        missing.takeFocus();
    }

    /** A button that cannot be pressed has its reason beside it. */
    private void ready() {
        boolean open = missing.isOpen();
        look.setEnabled(count > 0 && !upload.isUnderWay() && !open);
        words.setText(
                upload.isUnderWay()
                        ? getTranslation("transfer.ui.arriving")
                        : open
                                ? getTranslation("transfer.ui.missing.first")
                                : getTranslation("transfer.ui.collected", count));
    }
}
