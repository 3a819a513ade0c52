package app.taskaversion.shell;

import app.taskaversion.account.Preferences;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;

/** The person's settings as the page carries them: colour scheme and attributes of the html element. */
record PageLook(ColorScheme.Value scheme, String text, String spacing, String hand, String motion, String keys) {

    private static final String SET = """
            for (const [name, value] of Object.entries({ text: $0, spacing: $1, hand: $2, motion: $3, keys: $4 })) {
              if (value) { document.documentElement.dataset[name] = value; }
              else { delete document.documentElement.dataset[name]; }
            }""";

    static PageLook of(Preferences preferences) {
        return new PageLook(
                switch (preferences.appearance()) {
                    case LIGHT -> ColorScheme.Value.LIGHT;
                    case DARK -> ColorScheme.Value.DARK;
                    case SYSTEM -> ColorScheme.Value.LIGHT_DARK;
                },
                preferences.largerText() ? "large" : "",
                preferences.moreSpace() ? "roomy" : "",
                preferences.leftHanded() ? "left" : "",
                preferences.reducedMotion() ? "none" : "",
                preferences.singleKeys() ? "" : "off");
    }

    void applyTo(UI ui) {
        ui.getPage().setColorScheme(scheme);
        ui.getPage().executeJs(SET, text, spacing, hand, motion, keys);
    }
}
