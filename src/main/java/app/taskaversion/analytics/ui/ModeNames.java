package app.taskaversion.analytics.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** What ways of suggesting are called. */
final class ModeNames {

    private ModeNames() {}

    /** @param mode its key; empty for what was brought and does not say */
    static String of(Component host, String mode) {
        return mode.isEmpty()
                ? host.getTranslation("helps.notLogged")
                : host.getTranslation("mode." + mode.toUpperCase(Locale.ROOT));
    }
}
