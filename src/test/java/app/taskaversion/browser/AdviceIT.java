package app.taskaversion.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import app.taskaversion.testsupport.TestDatabases;
import com.microsoft.playwright.Locator;
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
 * Do the suggestions help, and what helps me start? Both pages over three months of history, on a phone and on a desktop,
 * light and dark.
 */
class AdviceIT {

    private static Chromium chromium;
    private static PackagedApp app;
    private static Path folder;

    private final List<String> found = new ArrayList<>();

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
        folder = TestDatabases.newFolder("advice");
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
    void whatHappenedAndWhatChanceCanTell() throws SQLException {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = new Person(page, Screen.DESKTOP);
            person.open(app.url("analytics/advice"));
            person.sees("Once you have seen suggestions");
            look(person, "advice-empty");
            AdviceHistory.write(folder, Clock.systemUTC().instant());

            person.open(app.url("analytics"));
            Locator door = page.getByText("Do the suggestions help?");
            door.waitFor();
            door.click();
            person.sees("You finish more of what is suggested than of the rest.");
            person.sees("points of relief, by pure chance");
            page.locator("tas-chart[data-drawn]").first().waitFor();
            look(person, "advice");
            for (Locator numbers : page.getByText("Show the numbers").all()) {
                numbers.click();
            }
            person.sees("Shown, done, not picked");
            person.sees("Worth lists of its own");
            look(person, "advice-numbers");

            anExperimentFromItsBeginToItsEnd(person);
        }
        assertThat(found).isEmpty();
    }

    private void anExperimentFromItsBeginToItsEnd(Person person) {
        Page page = person.page();
        person.open(app.url("settings/experiments"));
        person.sees("That needs your yes first.");
        look(person, "experiments-closed");
        person.open(app.url("settings"));
        page.getByLabel("Personal experiments").first().click();
        person.open(app.url("settings"));
        page.getByText("What helps me start?").click();
        person.sees("Choose a question");
        look(person, "experiments-choose");
        person.tap("Try it: Do just five minutes help me start?");
        person.sees("Nothing to count yet");
        person.open(app.url(""));
        person.sees("Your experiment:");
        look(person, "experiment-now");
        person.open(app.url("settings/experiments"));
        person.sees("drawn 1 of 40 times");
        look(person, "experiments-running");
        person.tap("End it here");
        person.sees("Earlier");
        look(person, "experiments-ended");
        person.open(app.url(""));
        assertThat(page.getByText("Your experiment:").count()).isZero();
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
