package app.taskaversion.transfer.ui;

import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.DownloadLink;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.transfer.ImportDesk;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** After an import: all good, save the report, or take it back. */
class DoneActions extends Composite<Div> {

    DoneActions(ImportDesk desk, ImportService imports, KeptCards kept, Feedback feedback, ImportReport report) {
        DownloadLink save =
                DownloadLink.large(getTranslation("transfer.ui.save"), DownloadHandler.fromInputStream(event -> {
                    byte[] json = imports.json(report).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(json), "import-report.json", "application/json", json.length);
                }));
        getContent().addClassNames("tas-row", "wrap", "tas-report-actions");
        getContent().add(Buttons.primary(Icons.CHECK, getTranslation("transfer.ui.good"), click -> desk.clear()), save);
        String batch = report.batchId();
        if (batch != null) {
            getContent()
                    .add(Buttons.quiet(
                            Icons.UNDO_2,
                            getTranslation("transfer.ui.take_back"),
                            click -> kept.takeBack(UUID.fromString(batch), report.source(), feedback, desk::clear)));
        }
    }
}
