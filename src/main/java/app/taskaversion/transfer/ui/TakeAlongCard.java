package app.taskaversion.transfer.ui;

import app.taskaversion.platform.ui.DownloadLink;
import app.taskaversion.transfer.ExportKind;
import app.taskaversion.transfer.ExportService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The ways to take one's data along, each a file to save. */
class TakeAlongCard extends Composite<Section> {

    private final Div originals;

    TakeAlongCard(ExportService exports, SaveGuard guard) {
        getContent().addClassNames("tas-card", "tas-block", "tas-settings");
        getContent().add(new H2(getTranslation("transfer.ui.along")));
        originals = row(ExportKind.ORIGINAL, exports, guard);
        getContent().add(row(ExportKind.OWN, exports, guard), row(ExportKind.LEGACY, exports, guard), originals);
    }

    /** Files as they were brought can only be taken along if any are kept. */
    void offerOriginals(boolean any) {
        originals.setVisible(any);
    }

    private Div row(ExportKind kind, ExportService exports, SaveGuard guard) {
        String key = "transfer.ui.along." + kind.name();
        Span name = new Span(getTranslation(key));
        name.addClassName("tas-setting-name");
        Paragraph what = new Paragraph(getTranslation(key + ".what"));
        what.addClassNames("tas-small", "tas-quiet");
        DownloadLink save = DownloadLink.small(getTranslation("transfer.ui.along.save"), event -> {
            event.setFileName(exports.suggestedFileName(kind));
            event.setContentType("application/zip");
            exports.write(kind, event.getOutputStream());
        });
        save.getElement().setAttribute("aria-label", getTranslation("transfer.ui.along.save.named", name.getText()));
        Div row = new Div(new Div(name, what), guard.guard(save));
        row.addClassNames("tas-setting", "roomy");
        return row;
    }
}
