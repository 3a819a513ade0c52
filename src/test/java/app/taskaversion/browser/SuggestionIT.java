package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import app.taskaversion.browser.Person.Cost;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** "What next?" as a person goes through it, on a phone and on a desktop. */
class SuggestionIT {

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
    void whatNext(Screen screen) {
        try (PackagedApp app = PackagedApp.start();
                Page page = chromium.page(screen, screen == Screen.PHONE)) {
            Walk walk = new Walk(app, new Person(page, screen), screen == Screen.PHONE ? "-360-dark" : "-1280-light");
            walk.bringsTheDemo();
            walk.asksAgainWithLittleEnergy();
            walk.seesWhyAndSaysNo();
            walk.passesOverThreeAndGetsSomethingSmall();
            walk.picksFromTheList();
            walk.narrowsUntilNothingIsLeft();
            walk.choosesAWay();
            walk.hasTooMuch();
        }
    }

    private record Walk(PackagedApp app, Person person, String suffix) {

        void bringsTheDemo() {
            person.open(app.url("settings/import"));
            person.tap(person.page().getByLabel("Demo history"));
            person.sees("The demo is here.");
            person.open(app.url(""));
            person.button("Show me more").waitFor();
            shot("next-card");
        }

        private Locator title() {
            return person.page().locator("h1");
        }

        private void taps(String words) {
            String before = title().innerText();
            person.tap(words);
            assertThat(title()).not().hasText(before);
        }

        /** The chips stay and keep the answer. */
        void asksAgainWithLittleEnergy() {
            String first = title().innerText();
            Locator energy = person.chips("How much have you got?");
            person.tap(energy.getByRole(AriaRole.RADIO).nth(2));
            assertThat(energy.getByRole(AriaRole.RADIO).nth(2)).isChecked();
            assertThat(title()).hasText(first);
        }

        void seesWhyAndSaysNo() {
            String first = title().innerText();
            person.tap("Why this one?");
            Locator why = person.page().locator("vaadin-popover[opened]");
            why.locator("> *").first().waitFor();
            assertThat(why).containsText("A gentle start");
            assertThat(why).containsText("Confidence:");
            shot("next-why");
            person.begins();
            person.tap("No");
            assertThat(person.sheets()).hasCount(1);
            shot("next-not-good");
            person.tap("too big");
            assertThat(person.sheets()).hasCount(0);
            assertThat(person.cost("Say that it is not a good one, and why")).isEqualTo(new Cost(2, 0));
            assertThat(title()).not().hasText(first);
            person.tap(person.undo());
            assertThat(title()).hasText(first);
        }

        void passesOverThreeAndGetsSomethingSmall() {
            person.begins();
            taps("Another");
            assertThat(person.cost("Another")).isEqualTo(new Cost(1, 0));
            assertThat(person.button("Another")).isFocused();
            taps("Another");
            taps("Another");
            person.sees("Nothing seems right?");
            assertThat(person.button("Show me more")).hasCount(0);
            assertThat(person.page().getByText("Also waiting")).not().isVisible();
            shot("next-small");
            taps("Another");
            person.button("Show me more").waitFor();
        }

        void picksFromTheList() {
            person.tap("Show me more");
            Locator rows = person.sheets().locator(".tas-task");
            assertThat(rows.first()).isVisible();
            assertThat(rows.count()).isBetween(2, 5);
            shot("next-list");
            Locator scores = rows.nth(1).locator(".tas-scores");
            assertThat(scores).not().isVisible();
            person.tap(rows.nth(1).getByText("What each way says"));
            assertThat(scores).isVisible();
            assertThat(scores).containsText("A gentle start");
            assertThat(scores.getByRole(AriaRole.LISTITEM).first())
                    .containsText(Pattern.compile("from|nothing to go by"));
            shot("next-scores");
            String second = rows.nth(1).locator(".name").innerText().replaceFirst("^2\\. ", "");
            person.begins();
            person.tap(rows.nth(1).getByLabel("Start " + second));
            person.button("Enough for now").waitFor();
            assertThat(person.cost("Start one of the list")).isEqualTo(new Cost(1, 0));
            assertThat(title()).hasText(second);
            person.tap("Done");
            person.tap("Skip both");
            person.button("Show me more").waitFor();
        }

        void narrowsUntilNothingIsLeft() {
            person.tap("What to suggest");
            Locator kinds = person.sheets().locator("vaadin-checkbox-group");
            assertThat(kinds).isVisible();
            shot("next-wishes");
            person.tap(kinds.getByText("Sleep"));
            person.tap("Done");
            assertThat(person.sheets()).hasCount(0);
            assertThat(title()).hasText("What you chose leaves everything out for now.");
            shot("next-left-out");
            person.tap("Clear what I chose");
            person.button("Show me more").waitFor();

            person.tap("What to suggest");
            person.tap(person.chips("Time there is").getByRole(AriaRole.RADIO).nth(2));
            person.tap("Done");
            assertThat(person.sheets()).hasCount(0);
            person.sees("Only: at most 30 min");
            shot("next-narrowed");
            person.open(app.url(""));
            person.sees("Only: at most 30 min");
            person.tap("Clear all");
            assertThat(person.page().getByText("Only: at most 30 min")).not().isVisible();
        }

        void choosesAWay() {
            person.tap("What to suggest");
            Locator ways = person.chips("What comes first");
            assertThat(ways.getByRole(AriaRole.RADIO)).hasCount(13);
            person.tap(ways.getByText("Most relief", new Locator.GetByTextOptions().setExact(true)));
            shot("next-ways");
            person.tap("Done");
            assertThat(person.sheets()).hasCount(0);
            person.tap("Why this one?");
            Locator why = person.page().locator("vaadin-popover[opened]");
            why.locator("> *").first().waitFor();
            assertThat(why).containsText("Most relief. What has brought");
            person.page().keyboard().press("Escape");
        }

        void hasTooMuch() {
            person.begins();
            person.tap("Too much right now");
            person.button("Show everything again").waitFor();
            assertThat(person.cost("One small thing and nothing else")).isEqualTo(new Cost(1, 0));
            List<String> buttons = person.page().locator("main").getByRole(AriaRole.BUTTON).all().stream()
                    .filter(Locator::isVisible)
                    .map(button -> button.innerText().strip())
                    .toList();
            // The one without words is the small sign at the edge that explains each screen.
            assertThat(buttons).containsExactlyInAnyOrder("", "Just 5 min", "Start", "Show everything again");
            assertThat(person.inputs()).isZero();
            shot("next-too-much");
            person.open(app.url(""));
            person.tap("Show everything again");
            person.button("Show me more").waitFor();
            person.tap("Too much right now");
            person.button("Show everything again").waitFor();
            person.tap("Just 5 min");
            person.button("Enough for now").waitFor();
            person.tap("Done");
            person.tap("Skip both");
            person.button("Show me more").waitFor();
        }

        private void shot(String name) {
            person.screenshot(name + suffix);
        }
    }
}
