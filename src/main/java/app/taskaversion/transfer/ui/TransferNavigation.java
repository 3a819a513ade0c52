package app.taskaversion.transfer.ui;

import com.vaadin.flow.component.UI;

/** The way to the screens of this feature. */
public final class TransferNavigation {

    /** Address of "Bring your data". */
    public static final String IMPORT = "settings/import";

    private TransferNavigation() {}

    public static void toImport() {
        UI.getCurrentOrThrow().navigate(ImportView.class);
    }
}
