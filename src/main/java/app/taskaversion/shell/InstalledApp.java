package app.taskaversion.shell;

import app.taskaversion.platform.owner.OwnerId;
import com.vaadin.flow.component.UI;
import java.util.Map;

/** Tells the scripts of a page who is here and the words that they need: for a lost connection, and for installing. */
final class InstalledApp {

    private InstalledApp() {}

    static void open(UI ui, OwnerId person) {
        ui.getPage()
                .executeJs(
                        "window.tasOffline?.open($0, $1)",
                        person.toString(),
                        Map.of(
                                "gone", ui.getTranslation("offline.gone"),
                                "goOn", ui.getTranslation("offline.goOn"),
                                "kept", ui.getTranslation("offline.kept"),
                                "stored", ui.getTranslation("offline.stored")));
        ui.getPage()
                .executeJs(
                        "window.tasInstalled?.open($0)",
                        Map.of(
                                "install", ui.getTranslation("offline.install"),
                                "hint", ui.getTranslation("offline.install.hint"),
                                "byHand", ui.getTranslation("offline.install.byHand"),
                                "notNow", ui.getTranslation("offline.install.notNow")));
    }
}
