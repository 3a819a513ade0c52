package app.taskaversion.transfer.ui;

import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.transfer.ExportService;
import app.taskaversion.transfer.OriginalFiles;
import com.vaadin.flow.component.Component;

/** The ways to take one's data along, in Me → Privacy. */
@org.springframework.stereotype.Component
class TakeAlongSection implements SettingsSection {

    private final ExportService exports;
    private final OriginalFiles originals;
    private final SignInCheck signIn;

    TakeAlongSection(ExportService exports, OriginalFiles originals, SignInCheck signIn) {
        this.exports = exports;
        this.originals = originals;
        this.signIn = signIn;
    }

    @Override
    public Page page() {
        return Page.PRIVACY;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "transfer.ui.along";
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public Component create() {
        TakeAlongRows rows = new TakeAlongRows(exports, signIn);
        rows.offerOriginals(!originals.list().isEmpty());
        return rows;
    }
}
