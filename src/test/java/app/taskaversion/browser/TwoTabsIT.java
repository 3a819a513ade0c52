package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What happens in one tab shows in the other without a reload; and a cycle by keyboard alone. */
class TwoTabsIT {

    @Test
    void aSecondTabShowsTheStartByItselfAndKeysAloneDoAWholeCycle() {
        try (Chromium chromium = Chromium.launch();
                PackagedApp app = PackagedApp.start();
                Page one = chromium.page(Screen.DESKTOP, false);
                Page two = one.context().newPage()) {
            Person first = new Person(one, Screen.DESKTOP);
            first.open(app.url(""));
            first.skipsTheFirstQuestions();
            first.page().getByLabel("One thing").fill("Sort papers ~15m");
            Person second = new Person(two, Screen.DESKTOP);
            second.open(app.url(""));
            first.tap("Start");
            assertThat(first.button("Enough for now")).isVisible();
            assertThat(second.button("Enough for now")).isVisible();
            assertThat(second.page().locator("h1").first()).hasText("Sort papers");

            two.bringToFront();
            two.keyboard().press("Space");
            assertThat(second.button("Resume")).isVisible();
            assertThat(first.button("Resume")).isVisible();
            two.keyboard().press("Space");
            assertThat(second.button("Enough for now")).isVisible();
            two.keyboard().press("d");
            assertThat(second.chips("How bad was it really?")).isVisible();
            two.keyboard().press("2");
            second.sees("It was 2. Noted.");
            two.keyboard().press("4");
            second.sees("Relief 4 of 5");
            two.keyboard().press("Escape");
            assertThat(two.locator("vaadin-dialog[opened]")).hasCount(0);
        }
    }
}
