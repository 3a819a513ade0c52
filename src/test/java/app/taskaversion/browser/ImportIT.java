package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A history is looked at, read otherwise, looked at again, brought in, left and found again, and taken back, on a phone
 * and on a desktop. Each stage is looked at in light and dark, by eye (screenshots) and by axe.
 */
class ImportIT {

    private static final Path SMALL = Path.of("src", "test", "resources", "legacy", "small");

    private static final int LONG = 200_000;

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
    void fromFilesToAReportAndBackToNothing(Screen screen) throws IOException {
        try (PackagedApp app = PackagedApp.start();
                Page page = chromium.page(screen, false)) {
            Walk walk = new Walk(app, new Person(page, screen), screen, new ArrayList<>());
            walk.choosesFiles();
            walk.looks();
            walk.readsThemOtherwise();
            walk.bringsThemIn();
            walk.leavesAndComesBack();
            walk.savesTheReport();
            walk.takesItBack();
            walk.seesWhatIsKept();
            assertThat(walk.found()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aLongLookCanBeLeftFoundAgainAndStopped(Screen screen) {
        try (PackagedApp app = PackagedApp.start();
                Page page = chromium.page(screen, false)) {
            Walk walk = new Walk(app, new Person(page, screen), screen, new ArrayList<>());
            walk.looksAtALongHistory();
            walk.leavesAndFindsItAtWork();
            walk.stopsIt();
            assertThat(walk.found()).isEmpty();
        }
    }

    /** Rows without anything to wonder about, enough of them for a few seconds of work. */
    private static FilePayload longHistory() {
        StringBuilder csv = new StringBuilder("instance_id,task_id,task_name,created_at,completed_at,is_completed\n");
        for (int row = 0; row < LONG; row++) {
            csv.append("n%d,t1,Cook,2026-01-%02d 10:00:00,2026-01-%02d 11:00:00,True%n"
                    .formatted(row, row % 28 + 1, row % 28 + 1));
        }
        return new FilePayload("task_instances.csv", "text/csv", csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private record Walk(PackagedApp app, Person person, Screen screen, List<String> found) {

        void choosesFiles() {
            person.open(app.url("settings/import"));
            look("import-1-empty");
            Import.choose(person, SMALL);
            look("import-2-files");
        }

        void looks() {
            person.tap("Look at it first");
            person.sees("What would come in");
            theHeadingHasTheFocus("What would come in");
            person.sees("Nothing is stored yet.");
            look("import-3-looked");
        }

        void readsThemOtherwise() {
            person.tap("Change: Time zone");
            person.page().getByLabel("Where were you when you wrote this?").fill("Europe/Vienna");
            person.tap(person.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Europe/Vienna")));
            assertThat(person.button("Bring it in")).isDisabled();
            look("import-4-otherwise");
            person.tap("Look again");
            person.sees("read as Europe/Vienna, as you said.");
            assertThat(person.button("Bring it in")).isEnabled();
        }

        void bringsThemIn() {
            person.tap("Bring it in");
            person.sees("Your earlier data is here");
            theHeadingHasTheFocus("Your earlier data is here");
            look("import-5-done");
        }

        void leavesAndComesBack() {
            person.open(app.url("tasks?show=done"));
            person.page().locator(".tas-task").first().waitFor();
            person.open(app.url("settings/import"));
            person.sees("Your earlier data is here");
        }

        void savesTheReport() throws IOException {
            Download download =
                    person.page().waitForDownload(() -> person.tap(person.page().getByText("Save this report")));
            assertThat(Files.readString(download.path())).contains("\"everyRowAccountedFor\" : true");
        }

        void takesItBack() {
            person.tap("Take it back");
            person.sees("Nothing of it was changed here since.");
            look("import-6-back");
            person.tap("Take it back");
            person.sees("Taken back: ");
            theHeadingHasTheFocus("Bring your data");
            person.open(app.url("tasks?show=done"));
            assertThat(person.page().locator(".tas-task")).hasCount(0);
            person.open(app.url("tasks?show=all-tasks"));
            assertThat(person.page().locator(".tas-task")).hasCount(0);
        }

        void seesWhatIsKept() throws IOException {
            person.open(app.url("settings/import"));
            person.sees("Taken back today");
            look("import-7-kept");
            Path file = save("Save: tasks.csv");
            assertThat(file).hasSameBinaryContentAs(SMALL.resolve("tasks.csv"));
            try (ZipFile all = new ZipFile(save("Save: Everything").toFile())) {
                assertThat(all.size()).isGreaterThan(2);
            }
            try (ZipFile older =
                    new ZipFile(save("Save: In the older app’s format").toFile())) {
                assertThat(older.getEntry("tasks.csv")).isNotNull();
            }
        }

        private Path save(String name) {
            return person.page()
                    .waitForDownload(() ->
                            person.tap(person.page().getByLabel(name, new Page.GetByLabelOptions().setExact(true))))
                    .path();
        }

        void looksAtALongHistory() {
            person.open(app.url("settings/import"));
            person.page().locator("input[type=file]").setInputFiles(longHistory());
            person.sees("One file is here.");
            person.tap("Look at it first");
            theHeadingHasTheFocus("Looking at your files");
            person.sees("of 200,000 rows");
        }

        void leavesAndFindsItAtWork() {
            person.open(app.url("tasks"));
            person.open(app.url("settings/import"));
            assertThat(person.page().locator("h1")).hasText("Looking at your files");
            look("import-8-working");
        }

        void stopsIt() {
            person.tap("Stop");
            person.sees("Stopped. Nothing was stored, and your files are still here.");
            assertThat(person.button("Look at it first")).isEnabled();
            look("import-9-stopped");
        }

        private void theHeadingHasTheFocus(String words) {
            assertThat(person.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words)))
                    .isFocused();
        }

        /** By eye and by axe, in light and dark. */
        private void look(String name) {
            for (Look look : Look.values()) {
                if (look.screen() == screen) {
                    look.takeOn(person.page());
                    String where = name + "-" + look;
                    person.screenshot(where);
                    found.addAll(AxeCheck.serious(person.page(), where));
                    assertThat((boolean) person.page()
                                    .evaluate("document.documentElement.scrollWidth"
                                            + " > document.documentElement.clientWidth"))
                            .as("scrolls sideways: " + where)
                            .isFalse();
                }
            }
            person.page().setViewportSize(screen.width(), screen.height());
        }
    }
}
