package app.taskaversion.transfer.ui;

import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.transfer.ImportService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the files, and asks for the zone or the person only where the files do not tell. */
class BringCard extends Composite<Div> {

    private final UploadedFiles files;
    private final Upload upload;
    private final ComboBox<String> zone = new ComboBox<>();
    private final Select<String> user = new Select<>();
    private final Paragraph found = new Paragraph();
    private final Button start;
    private final Runnable filesChanged;

    BringCard(UploadedFiles files, Runnable filesChanged, Runnable go) {
        this.files = files;
        this.filesChanged = filesChanged;
        upload = new Upload(UploadHandler.toFile(
                (metadata, file) -> {
                    files.arrived(metadata.fileName(), file);
                    UI ui = getUI().orElse(null);
                    if (ui != null) {
                        var unused = ui.access(this.filesChanged::run);
                    }
                },
                metadata -> files.place(metadata.fileName())));
        Button choose = new Button(getTranslation("transfer.ui.choose"), Icons.UPLOAD.small());
        upload.setUploadButton(choose);
        upload.setAcceptedFileExtensions(".csv", ".zip");
        upload.addFileRemovedListener(removed -> {
            files.takeBack(removed.getFileName());
            filesChanged.run();
        });
        upload.setMaxFiles(50);
        upload.setMaxFileSize(512 * 1024 * 1024);
        upload.getElement().setAttribute("aria-label", getTranslation("transfer.ui.choose"));
        start = Buttons.primary(Icons.CHECK, getTranslation("transfer.ui.start"), click -> go.run());
        zone.setLabel(getTranslation("transfer.ui.zone"));
        zone.setHelperText(getTranslation("transfer.ui.zone.help"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zone.setWidthFull();
        zone.addValueChangeListener(change -> ready());
        user.setLabel(getTranslation("transfer.ui.user"));
        user.setHelperText(getTranslation("transfer.ui.user.help"));
        user.addValueChangeListener(change -> filesChanged.run());
        H2 title = new H2(getTranslation("transfer.ui.bring.title"));
        Paragraph what = new Paragraph(getTranslation("transfer.ui.bring.what"));
        found.addClassNames("tas-small", "tas-quiet");
        found.getElement().setAttribute("role", "status");
        getContent().addClassNames("tas-card", "tas-block");
        getContent().add(title, what, upload, found, zone, user, start);
        reset();
    }

    /** As if nothing had been chosen. */
    final void reset() {
        upload.clearFileList();
        zone.setVisible(false);
        user.setVisible(false);
        user.setItems(List.of());
        found.setText(getTranslation("transfer.ui.nothing_yet"));
        start.setEnabled(false);
    }

    /** What is there is looked at; until then nothing can be started. */
    void looking() {
        found.setText(getTranslation(files.all().isEmpty() ? "transfer.ui.nothing_yet" : "transfer.ui.reading"));
        start.setEnabled(false);
    }

    /** Shows what is needed before the start. */
    void show(ImportService.Preview preview, @Nullable ZoneId suggested) {
        found.setText(getTranslation("transfer.ui.found", preview.rows()));
        zone.setVisible(preview.zoneNeeded());
        if (preview.zoneNeeded() && zone.isEmpty() && suggested != null) {
            zone.setValue(suggested.getId());
        }
        if (!preview.users().isEmpty() && !user.isVisible()) {
            user.setItems(preview.users());
            user.setVisible(true);
        }
        ready();
    }

    private void ready() {
        boolean zoneKnown = !zone.isVisible() || !zone.isEmpty();
        boolean userKnown = !user.isVisible() || !user.isEmpty();
        start.setEnabled(!files.all().isEmpty() && zoneKnown && userKnown);
    }

    @Nullable
    ZoneId zone() {
        return zone.isVisible() && !zone.isEmpty() ? ZoneId.of(zone.getValue()) : null;
    }

    @Nullable
    String user() {
        return user.isVisible() ? user.getValue() : null;
    }
}
