package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The first minute of somebody new: four screens, at most twelve taps, one name of a task, and the clock runs. Everybody
 * else is let through.
 */
class OnboardingIT {

    private static final int MOST_TAPS = 12;

    private static Chromium chromium;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void fromTheFirstQuestionToARunningClock(Screen screen) {
        try (PackagedApp app = PackagedApp.start();
                Page page = chromium.page(screen, false)) {
            Walk walk = new Walk(app, new Person(page, screen), new ArrayList<>());
            walk.answersEverything();
            walk.findsItAgainAndIsNotAskedTwice();
            assertThat(walk.found()).isEmpty();
        }
    }

    @Test
    void keysAloneSkipOneAndThenAll() {
        try (PackagedApp app = PackagedApp.start();
                Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = new Person(page, Screen.DESKTOP);
            person.open(app.url("tasks"));
            assertThat(page.locator("h1").first()).hasText("Tasks"); // another address is not stood in the way of
            person.open(app.url(""));
            person.sees("1 of 4");
            press(person, "Skip this one");
            person.sees("2 of 4");
            assertThat(page.locator("h1")).isFocused();
            page.reload();
            person.sees("2 of 4");
            press(person, "Skip all");
            person.sees("What is one thing you keep putting off?");
            person.open(app.url(""));
            person.sees("What is one thing you keep putting off?");
            assertThat(page.getByText("1 of 4")).hasCount(0);
            explainsItself(person);
        }
    }

    private static void press(Person person, String button) {
        person.button(button).focus();
        person.page().keyboard().press("Enter");
    }

    private static void explainsItself(Person person) {
        Page page = person.page();
        page.locator("h1").first().click();
        page.keyboard().press("e");
        Locator words = page.getByText("One thing for now.");
        assertThat(words).isVisible();
        page.waitForFunction("document.activeElement.closest('vaadin-popover') !== null");
        page.keyboard().press("Escape");
        assertThat(words).isHidden();
        assertThat(person.button("Explain this screen")).isFocused();
    }

    private record Walk(PackagedApp app, Person person, List<String> found) {

        private Locator chip(String name) {
            return person.page().getByText(name, new Page.GetByTextOptions().setExact(true));
        }

        void answersEverything() {
            person.open(app.url(""));
            person.sees("What makes it hard to begin?");
            look("onboarding-1");
            person.begins();
            person.tap(chip("It feels too big"));
            person.tap(chip("I’m tired"));
            person.tap("Yes, keep my answers");
            person.sees("Kept only for you.");
            look("onboarding-1-kept");
            person.tap("Next");
            person.answer("How much did you put off what you meant to do?", 4);
            look("onboarding-2");
            person.page().reload();
            person.sees("2 of 4");
            assertThat(person.chips("How much did you put off what you meant to do?")
                            .locator("input:checked"))
                    .hasCount(1);
            person.tap("Next");
            person.tap(chip("Morning"));
            look("onboarding-3");
            person.tap("Next");
            person.tap(person.page()
                    .getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions().setName("Light").setExact(true)));
            person.sees("How bad it was, and relief.");
            look("onboarding-4");
            Locator line = person.page().getByLabel("One thing", new Page.GetByLabelOptions().setExact(true));
            person.tap(line);
            line.fill("Call the dentist");
            person.tap("Start");
            assertThat(person.button("Enough for now")).isVisible();
            assertThat(person.page().locator("h1").first()).hasText("Call the dentist");
            assertThat(person.cost("The first minute").taps()).isLessThanOrEqualTo(MOST_TAPS);
        }

        void findsItAgainAndIsNotAskedTwice() {
            person.open(app.url(""));
            assertThat(person.button("Enough for now")).isVisible();
            person.open(app.url("survey"));
            person.tap(person.page().getByText("The first minute, today"));
            person.sees("It feels too big, I’m tired");
            person.tap("Explain this screen");
            person.sees("Nothing is added up to a score.");
            // The popover itself has no box; what it holds is seen.
            look("survey-explained");
        }

        private void look(String name) {
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
}
