package app.taskaversion.transfer.ui;

import app.taskaversion.platform.ui.DownloadLink;
import app.taskaversion.transfer.ExportKind;
import app.taskaversion.transfer.ExportService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * The ways to take one's data along, each a file to save. Only shortly after signing in: an open screen must not be
 * enough to carry everything away.
 */
class TakeAlongRows extends Composite<Div> {

    private final Div originals;

    TakeAlongRows(ExportService exports, SaveGuard guard) {
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
