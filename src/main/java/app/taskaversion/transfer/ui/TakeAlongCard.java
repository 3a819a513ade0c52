package app.taskaversion.transfer.ui;

import app.taskaversion.account.SignInCheck;
import app.taskaversion.transfer.ExportService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** The ways to take one's data along, below what was brought. */
class TakeAlongCard extends Composite<Section> {

    private final TakeAlongRows rows;

    TakeAlongCard(ExportService exports, SignInCheck signIn) {
        rows = new TakeAlongRows(exports, signIn);
        getContent().addClassNames("tas-card", "tas-block", "tas-settings");
        getContent().add(new H2(getTranslation("transfer.ui.along")), rows);
    }

    /** Files as they were brought can only be taken along if any are kept. */
    void offerOriginals(boolean any) {
        rows.offerOriginals(any);
    }
}
