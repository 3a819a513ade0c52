package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Goes through every screen, types the corpus into each field that it meets, and looks at what is shown. */
final class XssWalk {

    private final PackagedApp app;
    private final Person person;
    private final Page page;
    private final XssGuard guard;
    private final XssFields fields;

    XssWalk(PackagedApp app, Page page) {
        this.app = app;
        this.page = page;
        person = new Person(page, Screen.DESKTOP);
        guard = new XssGuard(page, app.url(""));
        fields = new XssFields(page);
    }

    XssGuard guard() {
        return guard;
    }

    XssFields fields() {
        return fields;
    }

    // ---- before there is anything ----

    void theFirstVisit() {
        open("");
        person.skipsTheFirstQuestions();
        fields.here();
        everyRound("first visit");
        person.tap("Keep for later");
        open("");
    }

    // ---- Tasks ----

    void theLists() {
        open("tasks");
        page.getByLabel("Search", exactly()).click();
        guard.settle();
        for (int round = 0; round < fields.rounds(); round++) {
            fields.fill(round);
            guard.look("tasks, line and search");
            // The chip above the list has the same name.
            page.locator(".tas-capture-actions vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText("Later"))
                    .click();
            guard.look("tasks, toast");
        }
        findAll();
        open("tasks");
        int rounds = XssCorpus.packs(1000).size();
        for (int round = 0; round < rounds; round++) {
            person.tap("Done already");
            page.getByLabel("another time", exactly()).click();
            fields.fill(round);
            guard.look("done already");
            page.getByLabel("just now", exactly()).click();
            person.tap("Note it");
            assertThat(person.sheets()).hasCount(0);
            guard.look("done already, toast");
        }
    }

    void theTemplates() {
        open("tasks?show=all-tasks");
        int rounds = 1;
        for (int round = 0; round < rounds; round++) {
            person.tap("New task with all details");
            page.getByText("Kind, coming back, categories").click();
            if (round == 0) {
                choose("Comes back", "Every day");
                rounds = fields.rounds();
            }
            fields.fill(round);
            fields.emptyPickers();
            guard.look("new task");
            press("Save");
            assertThat(person.sheets()).hasCount(0);
            guard.look("new task, toast");
        }
        page.locator(".tas-task .name").first().click();
        page.getByLabel("Add a note", exactly()).fill(String.join("\n", XssCorpus.ALL));
        press("Save");
        assertThat(person.sheets()).hasCount(0);
        page.locator(".tas-task .name").first().click();
        guard.look("edit task");
        person.sheets().getByText(Pattern.compile("^[0-9]+ notes?$")).click();
        guard.look("edit task, notes");
        press("Cancel");
    }

    // ---- words, groups, notes ----

    void theWords() {
        open("settings/words");
        addWords("Another word", 100);
        addWords("Another group", 200);
        Locator note = page.getByLabel("A thought to keep", exactly());
        note.fill(String.join("\n", XssCorpus.ALL));
        person.tap("Keep it");
        guard.look("words, note");
        assertThat(guard.shows(String.join(" ", XssCorpus.ALL))).isTrue();
        everyRound("words");
        open("settings/words");
        rename(0, "Word");
        rename(XssCorpus.packs(100).size(), "Name of the group");
        menu(0, "Merge into…");
        everyRound("merge");
        press("Cancel");
        menu(XssCorpus.packs(100).size(), "Choose tasks…");
        everyRound("tasks of a group");
        press("Cancel");
        open("settings/words");
        page.locator(".tas-note-text").first().waitFor();
        page.locator("[aria-label^='Edit the note']").first().click();
        everyRound("edit a note");
        press("Save");
        guard.look("edit a note, toast");
    }

    private void addWords(String label, int limit) {
        Locator line = page.getByLabel(label, exactly()).and(page.locator("input"));
        for (XssCorpus.Pack pack : XssCorpus.packs(limit)) {
            line.fill(pack.text());
            line.press("Enter");
            guard.settle();
            assertThat(guard.shows(pack.text())).as(pack.text()).isTrue();
        }
        guard.look(label);
    }

    private void rename(int row, String label) {
        menu(row, "Rename");
        assertThat(person.sheets()).hasCount(1);
        everyRound(label);
        press("Cancel");
        assertThat(person.sheets()).hasCount(0);
    }

    private void menu(int row, String item) {
        page.locator(".tas-word-list .tas-task .acts")
                .nth(row)
                .getByRole(AriaRole.BUTTON)
                .last()
                .click();
        guard.look("menu");
        person.choose(item);
        assertThat(person.sheets()).hasCount(1);
    }

    // ---- Now ----

    void now() {
        open("settings");
        page.getByLabel("Full", exactly()).click();
        guard.settle();
        open("");
        person.tap("Why this one?");
        guard.look("now, why");
        page.keyboard().press("Escape");
        whatNext();
        person.tap("Something else");
        everyRound("something else");
        closeSheet();
        int rounds = XssCorpus.packs(200).size();
        for (int round = 0; round < rounds; round++) {
            person.tap("Not today");
            page.getByText("When…").click();
            fields.fill(round);
            guard.look("not today");
            fields.emptyPickers();
            person.tap("Then");
            assertThat(person.sheets()).hasCount(0);
            guard.look("not today, toast");
        }
        person.tap("Start");
        person.button("Enough for now").waitFor();
        guard.look("running");
        stuck();
        person.tap("Enough for now");
        person.button("Resume").waitFor();
        guard.look("paused");
        person.tap("Done");
        person.answer("How bad was it really?", 2);
        page.getByText("More, if you like").click();
        everyRound("done");
        person.tap("Keep these answers");
        guard.look("done, kept");
        person.tap("Rest");
    }

    /** Wherever a suggestion is shown by its name, and the person's own words to choose from. */
    private void whatNext() {
        person.tap("Show me more");
        page.getByText("What each way says").first().click();
        guard.look("a few more");
        closeSheet();
        person.tap("What to suggest");
        guard.look("what to suggest");
        closeSheet();
        person.tap("Why this one?");
        person.tap("No");
        guard.look("not a good one");
        person.tap("Skip");
        person.tap(person.undo());
        person.tap("Too much right now");
        person.button("Show everything again").waitFor();
        guard.look("too much");
        person.tap("Show everything again");
        person.button("Show me more").waitFor();
    }

    private void stuck() {
        person.tap("Stuck?");
        way("Change the conditions");
        everyRound("stuck, conditions");
        person.tap("Other ways");
        way("It’s the feeling");
        everyRound("stuck, feeling");
        person.tap("Other ways");
        way("Make it smaller");
        everyRound("stuck, smaller");
        person.tap("Just this");
        assertThat(person.sheets()).hasCount(0);
        guard.look("running, own step");
    }

    private void way(String name) {
        person.sheets()
                .locator(".tas-option")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    /** What waits is offered by its name. */
    void findAndDo() {
        open("tasks");
        page.keyboard().press("Control+k");
        assertThat(person.sheets()).hasCount(1);
        guard.look("find and do");
        everyRound("find and do");
        closeSheet();
    }

    // ---- one instance ----

    void theInstances() {
        open("tasks?show=done");
        edit();
        open("tasks");
        firstMenu("Let it go");
        guard.look("let go, toast");
        open("tasks?show=let-go");
        edit();
    }

    private void edit() {
        firstMenu("Edit");
        assertThat(person.sheets()).hasCount(1);
        for (Locator more : person.sheets().locator("vaadin-details-summary").all()) {
            more.click();
        }
        int rounds = fields.rounds();
        for (int round = 0; round < rounds; round++) {
            fields.fill(round);
            guard.look("edit an instance");
        }
        fields.emptyPickers();
        press("Save");
        assertThat(person.sheets()).hasCount(0);
        guard.look("edit an instance, saved");
        page.locator(".tas-task .name").first().click();
        assertThat(person.sheets()).hasCount(1);
        for (Locator more : person.sheets().locator("vaadin-details-summary").all()) {
            more.click();
        }
        guard.look("details");
        closeSheet();
    }

    private void firstMenu(String item) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^More for ")))
                .first()
                .click();
        person.choose(item);
    }

    // ---- what is brought ----

    void whatIsBrought() {
        open("settings/import");
        FilePayload[] files = new XssHistory().files();
        page.locator("input[type=file]").setInputFiles(files);
        person.sees(files.length + " files are here.");
        guard.look("files");
        for (FilePayload file : files) {
            assertThat(guard.shows(file.name)).as(file.name).isTrue();
        }
        person.tap("Look at it first");
        person.sees("What would come in");
        person.tap("Change: Time zone");
        everyRound("how the files are read");
        unfold("looked");
        open("settings/import");
        person.tap("Bring it in");
        person.sees("Your earlier data is here");
        unfold("brought");
        open("settings/import");
    }

    private void unfold(String name) {
        for (Locator more : page.locator("main vaadin-details-summary").all()) {
            more.click();
        }
        guard.look(name);
    }

    /** A small first piece of what was for an earlier day. */
    void aSmallerPiece() {
        open("tasks");
        page.getByText("Smaller", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(person.sheets()).hasCount(1);
        everyRound("smaller");
        press("Save");
        guard.look("smaller, toast");
    }

    // ---- the rest ----

    void theSettings() {
        open("settings");
        everyRound("settings");
        open("settings/errors");
        everyRound("errors");
        open("settings/privacy");
        everyRound("privacy");
        person.tap("Delete everything…");
        assertThat(person.sheets()).hasCount(1);
        everyRound("delete everything");
        person.tap("Leave it as it is");
        assertThat(person.sheets()).hasCount(0);
    }

    void theQuestions() {
        open("settings");
        page.getByRole(
                        AriaRole.SWITCH,
                        new Page.GetByRoleOptions().setName("Survey answers").setExact(true))
                .click();
        guard.settle();
        open("survey/challenges");
        for (Locator other : page.getByText("Something else", new Page.GetByTextOptions().setExact(true))
                .all()) {
            other.click();
            guard.settle();
        }
        everyRound("questions");
        open("survey/challenges");
        guard.look("questions, again");
        press("Done");
        page.getByText("What gets in the way, today").click();
        guard.look("answers");
    }

    void lookingBack() {
        open("analytics");
        everyRound("look back");
    }

    /** Everything that is stored by now, wherever it is shown; and where all of it is, all of it is read as it stands. */
    void everyScreen() {
        for (String route : List.of(
                "",
                "tasks",
                "tasks?show=later",
                "analytics",
                "settings",
                "settings/errors",
                "settings/import",
                "settings/privacy",
                "settings/words")) {
            open(route);
        }
        for (String route : List.of("tasks?show=done", "tasks?show=let-go", "tasks?show=all-tasks")) {
            open(route);
            findAll();
            showAll();
            guard.look(route);
            for (String name : XssHistory.names()) {
                assertThat(guard.shows(name)).as(route + ": " + name).isTrue();
            }
        }
    }

    /** A tab remembers what it searches for, and would find little. */
    private void findAll() {
        Locator search = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Search"));
        if (search.isVisible()) {
            search.fill("");
            search.press("Tab");
            page.waitForTimeout(600); // typing is sent a moment later
            guard.settle();
        }
    }

    private void showAll() {
        Locator more = page.getByText("Show more", new Page.GetByTextOptions().setExact(true));
        while (more.count() > 0) {
            more.first().click();
            guard.settle();
        }
    }

    /** What stands in an address comes back on a page too. */
    void theAddresses() {
        for (XssCorpus.Pack pack : XssCorpus.packs(400)) {
            String text = URLEncoder.encode(pack.text(), StandardCharsets.UTF_8).replace("+", "%20");
            open("tasks?q=" + text + "&show=" + text + "&type=" + text + "&job=" + text);
            open(text.replace("%2F", "-")
                    .replace("%5C", "-")
                    .replace("%3B", "-")
                    .replace("%25", "-"));
        }
    }

    void open(String route) {
        person.open(app.url(route));
        fields.here();
        guard.look(route.isEmpty() ? "now" : route.substring(0, Math.min(30, route.length())));
    }

    private void everyRound(String name) {
        guard.settle();
        int rounds = fields.rounds();
        for (int round = 0; round < rounds; round++) {
            fields.fill(round);
            guard.look(name);
        }
    }

    /** Also where a list of choices lies over the button, or a name of a thousand characters pushes it out of sight. */
    private void press(String button) {
        page.evaluate("document.activeElement?.blur()"); // what was typed last counts too
        guard.settle();
        person.button(button).dispatchEvent("click");
    }

    private void closeSheet() {
        person.sheets().locator("[data-sheet-close]").dispatchEvent("click");
        assertThat(person.sheets()).hasCount(0);
    }

    private void choose(String label, String item) {
        page.getByLabel(label, exactly()).last().click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(item).setExact(true))
                .click();
        guard.settle();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
