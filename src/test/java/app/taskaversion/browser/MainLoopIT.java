package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole loop on an imported history, as a person does it on a phone and on a desktop. Only counts are asserted; the
 * tap counts are those of product §2.8.
 */
class MainLoopIT {

    private static final Path SMALL = Path.of("src", "test", "resources", "legacy", "small");

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
    void fromAnImportedHistoryToAMirrorAndBack(Screen screen) throws IOException {
        try (PackagedApp app = PackagedApp.start();
                Page page = chromium.page(screen, screen == Screen.PHONE)) {
            Person person = new Person(page, screen == Screen.PHONE ? "360-dark" : "1280-light");
            bringHistory(person, app);
            person.open(app.url(""));
            String task = firstRunWithAGuess(person);
            itStandsInTasks(person, app, task);
            secondRunWithoutAGuess(person, app);
            notTodayAndLetGo(person, app);
        }
    }

    private void bringHistory(Person person, PackagedApp app) throws IOException {
        person.open(app.url("settings/import"));
        List<FilePayload> files = new ArrayList<>();
        try (var all = Files.list(SMALL)) {
            for (Path file : all.sorted().toList()) {
                files.add(new FilePayload(file.getFileName().toString(), "text/csv", Files.readAllBytes(file)));
            }
        }
        person.page().locator("input[type=file]").setInputFiles(files.toArray(FilePayload[]::new));
        assertThat(person.button("Bring it in")).isEnabled();
        person.tap("Bring it in");
        person.sees("Your earlier data is here");
        assertThat(person.page()
                        .getByRole(AriaRole.ROW)
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Times you did them")))
                .containsText("300");
        person.screenshot("import-report");
    }

    /** @return the task's name */
    private String firstRunWithAGuess(Person person) {
        String task = person.page().locator("h1").first().innerText();
        assertThat(person.chips("How bad will it be?")).isVisible();
        assertThat(person.page().locator("[aria-checked=true], vaadin-radio-button[checked]"))
                .hasCount(0);
        assertThat(person.questions()).as("questions before a start").isEqualTo(1);
        person.screenshot("now-idle");
        person.taps();
        person.loads();

        person.answer("How bad will it be?", 4);
        person.tap("Start");
        assertThat(person.button("Enough for now")).isVisible();
        assertThat(person.taps()).as("taps to start with a guess").isEqualTo(2);
        person.screenshot("now-running");

        person.tap("Enough for now");
        assertThat(person.button("Resume")).isVisible();
        assertThat(person.taps()).as("taps to pause").isEqualTo(1);
        person.screenshot("now-paused");
        person.tap("Resume");
        assertThat(person.button("Enough for now")).isVisible();
        assertThat(person.taps()).as("taps to resume").isEqualTo(1);

        person.tap("Done");
        assertThat(person.chips("How bad was it really?")).isVisible();
        assertThat(person.page().locator("vaadin-dialog vaadin-radio-button[checked]"))
                .hasCount(0);
        assertThat(person.page().getByText("You guessed")).hasCount(0);
        assertThat(person.questions()).as("questions on the done sheet").isEqualTo(2);
        person.screenshot("done-before");
        person.answer("How bad was it really?", 2);
        person.answer("Any relief?", 4);
        person.sees("You guessed 4, it was 2.");
        person.sees("Relief 4 of 5");
        assertThat(person.taps()).as("taps to finish with both ratings").isEqualTo(3);
        assertThat(person.loads()).as("page loads in the loop").isZero();
        person.screenshot("done-after");
        person.tap("Rest");
        assertThat(person.page().locator("vaadin-dialog[opened]")).hasCount(0);
        return task;
    }

    private void itStandsInTasks(Person person, PackagedApp app, String task) {
        person.open(app.url("tasks?show=done"));
        assertThat(person.page().locator(".tas-task").first()).containsText(task);
        person.screenshot("tasks-done");
        person.open(app.url("tasks"));
        person.page().locator(".tas-task").first().waitFor();
        person.screenshot("tasks");
    }

    private void secondRunWithoutAGuess(Person person, PackagedApp app) {
        person.open(app.url(""));
        person.taps();
        person.tap("Start");
        assertThat(person.button("Enough for now")).isVisible();
        assertThat(person.taps()).as("taps to start").isEqualTo(1);
        person.tap("Done");
        person.answer("How bad was it really?", 3);
        person.sees("It was 3. Noted.");
        assertThat(person.page().getByText("You guessed")).hasCount(0);
        assertThat(person.page().locator("vaadin-dialog .tas-mirror")).hasCount(0);
        person.screenshot("done-without-guess");
        person.tap("Rest");
    }

    private void notTodayAndLetGo(Person person, PackagedApp app) {
        person.open(app.url(""));
        person.taps();
        person.tap("Not today");
        person.screenshot("not-today");
        person.tap("Tomorrow");
        assertThat(person.button("Undo")).isVisible();
        assertThat(person.taps()).as("taps to move to later").isEqualTo(2);

        person.open(app.url("tasks"));
        person.taps();
        int waiting = person.page().locator(".tas-task").count();
        person.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(java.util.regex.Pattern.compile("^More for")))
                .first()
                .click();
        person.page()
                .getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("Let it go").setExact(true))
                .click();
        assertThat(person.button("Undo")).isVisible();
        person.screenshot("let-go");
        person.tap("Undo");
        assertThat(person.page().locator(".tas-task")).hasCount(waiting);
    }
}
