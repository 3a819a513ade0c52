package app.taskaversion.transfer.ui;

import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.ui.DownloadLink;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.transfer.ExportKind;
import app.taskaversion.transfer.ExportService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The ways to take one's data along, each a file to save. Only shortly after signing in: an open screen must not be
 * enough to carry everything away.
 */
class TakeAlongRows extends Composite<Div> {

    private final Div originals;

    TakeAlongRows(ExportService exports, SignInCheck signIn) {
        originals = row(ExportKind.ORIGINAL, exports, signIn);
        if (signIn.recent()) {
            getContent().add(row(ExportKind.OWN, exports, signIn), row(ExportKind.LEGACY, exports, signIn), originals);
        } else {
            getContent().add(new Note(Icons.LOCK, getTranslation("account.signInAgain")));
        }
    }

    /** Files as they were brought can only be taken along if any are kept. */
    void offerOriginals(boolean any) {
        originals.setVisible(any);
    }

    private Div row(ExportKind kind, ExportService exports, SignInCheck signIn) {
        String key = "transfer.ui.along." + kind.name();
        Span name = new Span(getTranslation(key));
        name.addClassName("tas-setting-name");
        Paragraph what = new Paragraph(getTranslation(key + ".what"));
        what.addClassNames("tas-small", "tas-quiet");
        DownloadLink save = DownloadLink.small(getTranslation("transfer.ui.along.save"), event -> {
            if (!signIn.recent()) { // the page was opened in time, the tap came too late
                event.getResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            event.setFileName(exports.suggestedFileName(kind));
            event.setContentType("application/zip");
            exports.write(kind, event.getOutputStream());
        });
        save.getElement().setAttribute("aria-label", getTranslation("transfer.ui.along.save.named", name.getText()));
        Div row = new Div(new Div(name, what), save);
        row.addClassNames("tas-setting", "roomy");
        return row;
    }
}
