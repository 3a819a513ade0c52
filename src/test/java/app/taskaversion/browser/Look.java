package app.taskaversion.browser;

import app.taskaversion.browser.Chromium.Screen;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** The four ways in which every screen is looked at. */
enum Look {
    DESKTOP_LIGHT(Screen.DESKTOP, ColorScheme.LIGHT),
    DESKTOP_DARK(Screen.DESKTOP, ColorScheme.DARK),
    PHONE_DARK(Screen.PHONE, ColorScheme.DARK),
    PHONE_LIGHT(Screen.PHONE, ColorScheme.LIGHT);

    /** Whether anything moves, also inside components, whose insides a document does not name. */
    private static final String MOVES = "(function moves(root) {"
            + " return root.getAnimations().some(moving => moving.playState === 'running')"
            + " || [...root.querySelectorAll('*')].some(part => part.shadowRoot && moves(part.shadowRoot)); })";

    private final Screen screen;
    private final ColorScheme scheme;

    Look(Screen screen, ColorScheme scheme) {
        this.screen = screen;
        this.scheme = scheme;
    }

    /** Gives the page this width and these colours, and waits until nothing moves any more. */
    void takeOn(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(screen.width(), screen.height());
        settle(page);
        int whole = (int) page.evaluate("document.documentElement.scrollHeight");
        if (whole > screen.height()) {
            // As if the window were as long as the page: nothing lies below its edge or behind the bar.
            page.setViewportSize(screen.width(), whole);
            settle(page);
        }
    }

    private void settle(Page page) {
        page.waitForFunction(
                "([width, dark]) => window.innerWidth === width"
                        + " && window.matchMedia('(prefers-color-scheme: dark)').matches === dark"
                        + " && !" + MOVES + "(document)",
                new Object[] {screen.width(), scheme == ColorScheme.DARK});
    }

    Screen screen() {
        return screen;
    }

    /** As in {@code 360-dark}. */
    @Override
    public String toString() {
        return screen.width() + "-" + scheme.name().toLowerCase(Locale.ROOT);
    }
}
