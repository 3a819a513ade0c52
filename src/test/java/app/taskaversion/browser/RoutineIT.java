package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes back by itself, what waits for a cue, and what is dreaded more while it waits; at both widths. */
class RoutineIT {

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
    void comesBackWaitsForACueAndIsAskedAgain(Screen screen) {
        try (PackagedApp app = PackagedApp.start();
                Page page = chromium.page(screen, screen == Screen.PHONE)) {
            Person person = new Person(page, screen);
            person.open(app.url("tasks?show=all-tasks"));
            makesAWeeklyTask(person);
            person.open(app.url("tasks"));
            assertThat(row(page, "Water the plants")).isVisible();

            putsOffUntilACue(person, app);
            saysTheDreadAgain(person);
            person.open(app.url("tasks"));
            person.tap(row(page, "Taxes").getByText("It is here"));
            assertThat(page.locator(".tas-running-bar")).containsText("Taxes");
        }
    }

    /** On today's and the next weekday: the test may run over the start of a day. */
    private static void makesAWeeklyTask(Person person) {
        person.tap("New task with all details");
        Locator form = person.sheets();
        form.getByLabel("Name").fill("Water the plants");
        person.tap(form.getByText("Kind, coming back, categories"));
        pick(person, "Comes back", "On some days of the week");
        LocalDate today = LocalDate.now(java.time.Clock.systemUTC().withZone(ZoneOffset.UTC));
        for (DayOfWeek day : List.of(
                today.getDayOfWeek().minus(1),
                today.getDayOfWeek(),
                today.getDayOfWeek().plus(1))) {
            person.tap(form.getByText(
                    day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
                    new Locator.GetByTextOptions().setExact(true)));
        }
        person.tap("Save");
        assertThat(form).hasCount(0);
    }

    private static void pick(Person person, String select, String item) {
        person.tap(person.sheets().locator("vaadin-select").filter(new Locator.FilterOptions().setHasText(select)));
        person.tap(person.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(item).setExact(true)));
    }

    private static void putsOffUntilACue(Person person, PackagedApp app) {
        person.open(app.url("tasks"));
        Locator line = person.page().getByRole(AriaRole.TEXTBOX).first();
        line.fill("Taxes !2");
        line.press("Tab");
        person.tap(person.page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("New thing"))
                .getByText("Later"));
        Locator row = row(person.page(), "Taxes");
        assertThat(row).isVisible();
        person.tap("More for Taxes");
        person.choose("Not today…");
        person.tap("after coffee");
        assertThat(row).containsText("If “after coffee” is here, then I start: Taxes");
    }

    private static void saysTheDreadAgain(Person person) {
        person.tap("More for Taxes");
        person.choose("Details");
        person.answer("How bad does it look by now?", 5);
        Locator sheet = person.sheets();
        assertThat(sheet).containsText("2 when you added it, 5 now");
        person.tap("Share it");
        assertThat(sheet).containsText(Pattern.compile("Cop(ied|y): I have been putting this off: Taxes"));
        assertThat(person.button("Make it smaller")).isVisible();
        person.tap("Close");
    }

    private static Locator row(Page page, String name) {
        return page.locator(".tas-task").filter(new Locator.FilterOptions().setHasText(name));
    }
}
