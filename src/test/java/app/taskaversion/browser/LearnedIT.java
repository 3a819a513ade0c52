package app.taskaversion.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import app.taskaversion.testsupport.TestDatabases;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A model that is put into the registry suggests on Now within half a minute, without a restart: the card, what its word
 * means, why this one, the list and the page about it, on a phone and on a desktop, light and dark.
 */
class LearnedIT {

    private static final int TURNS = 12;

    private static Chromium chromium;
    private static PackagedApp app;
    private static Path folder;

    private final List<String> found = new ArrayList<>();

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
        folder = TestDatabases.newFolder("learned");
        app = PackagedApp.start(folder, Map.of());
    }

    @AfterAll
    static void close() {
        if (app != null) {
            app.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aLearnedSuggestionSaysWhatItIs() throws SQLException {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = new Person(page, Screen.DESKTOP);
            person.open(app.url(""));
            String version = LearnedHistory.write(folder, Clock.systemUTC().instant());
            for (int turn = 0;
                    turn < TURNS
                            && page.getByText("Learned from people’s records").count() == 0;
                    turn++) {
                page.waitForTimeout(5_000);
                person.open(app.url(""));
            }
            look(person, "learned-card");
            page.getByText("Learned from people’s records").first().click();
            person.sees("Version of the model: " + version);
            look(person, "learned-sure");
            person.open(app.url(""));
            person.tap("Why this one?");
            person.sees("Is it a good one?");
            look(person, "learned-why");
            person.open(app.url(""));
            person.tap("Show me more");
            person.sees("What each way says");
            look(person, "learned-list");
            person.open(app.url("settings"));
            person.sees("Rules only");
            look(person, "rules-only");
            person.open(app.url("settings/suggestions"));
            person.sees("Its version: " + version);
            look(person, "how-suggestions");
        }
        assertThat(found).isEmpty();
    }

    private void look(Person person, String name) {
        for (Look look : Look.values()) {
            look.takeOn(person.page());
            String where = name + "-" + look;
            person.screenshot(where);
            found.addAll(AxeCheck.serious(person.page(), where));
            boolean sideways = (boolean) person.page()
                    .evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
            if (sideways) {
                found.add(where + ": scrolls sideways");
            }
        }
        Look.DESKTOP_LIGHT.takeOn(person.page());
    }
}
