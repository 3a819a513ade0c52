package app.taskaversion.browser;

import app.taskaversion.browser.Chromium.Screen;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Someone at the screen: taps by what is written there, by finger or by mouse, and counts what a job costs. */
final class Person {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String SHEET = "vaadin-dialog[opened]";
    private static final String FIELDS = String.join(
            ", ",
            List.of(
                    "vaadin-radio-group",
                    "vaadin-checkbox",
                    "vaadin-checkbox-group",
                    "vaadin-text-field",
                    "vaadin-text-area",
                    "vaadin-integer-field",
                    "vaadin-number-field",
                    "vaadin-slider",
                    "vaadin-combo-box",
                    "vaadin-select",
                    "vaadin-date-picker",
                    "vaadin-time-picker"));

    private final Page page;
    private final Screen screen;
    private int taps;
    private int loads;
    private long begun;

    Person(Page page, Screen screen) {
        this.page = page;
        this.screen = screen;
        page.onLoad(loaded -> loads++);
        page.setDefaultTimeout(20_000);
    }

    Page page() {
        return page;
    }

    void open(String url) {
        page.navigate(url);
        page.locator("h1").first().waitFor();
    }

    /** Somebody new who wants to be asked nothing: to the empty Now. */
    void skipsTheFirstQuestions() {
        tap("Skip all");
        sees("What is one thing you keep putting off?");
    }

    void tap(String button) {
        tap(button(button));
    }

    void tap(Locator what) {
        taps++;
        if (screen.touch()) {
            what.tap();
        } else {
            what.click();
        }
    }

    Locator button(String name) {
        return onTop().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Taps an item of the menu that is open. */
    void choose(String item) {
        tap(page.getByRole(
                AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(item).setExact(true)));
    }

    /** Taps a chip of a question: 1 to 5. */
    void answer(String question, int step) {
        tap(chips(question)
                .getByRole(
                        AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + step + " of 5"))));
    }

    Locator chips(String question) {
        return page.getByRole(
                AriaRole.RADIOGROUP,
                new Page.GetByRoleOptions().setName(question).setExact(true));
    }

    /** The sheet that lies over the page, or the whole page; whichever it is when it is looked for. */
    private Locator onTop() {
        return page.locator(SHEET + ", body:not(:has(" + SHEET + "))").last();
    }

    /** Takes back what was just done, on its toast. */
    Locator undo() {
        return page.locator("vaadin-notification-card")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Undo").setExact(true))
                .last();
    }

    Locator sheets() {
        return page.locator(SHEET);
    }

    /** How many inputs stand on the screen, or on the sheet that lies over it. Buttons are none. */
    int inputs() {
        return (int) onTop().locator(FIELDS).all().stream()
                .filter(Locator::isVisible)
                .count();
    }

    void sees(String text) {
        page.getByText(text).first().waitFor();
    }

    /** A job begins: its cost counts from here. */
    void begins() {
        taps = 0;
        loads = 0;
        begun = System.nanoTime();
    }

    /**
     * What a job cost since it began.
     *
     * @param taps by finger, mouse or on a menu; typing is none
     * @param loads whole pages that were loaded
     */
    record Cost(int taps, int loads) {}

    /** The job is done: its cost is told, with the time that it took, and returned. */
    Cost cost(String job) {
        Cost cost = new Cost(taps, loads);
        System.getLogger(Person.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0} at {1} px: {2} taps, {3} page loads, {4} ms",
                        job,
                        screen.width(),
                        cost.taps(),
                        cost.loads(),
                        (System.nanoTime() - begun) / 1_000_000);
        return cost;
    }

    /** What stands in the window, as a PNG in {@code target/screenshots}. */
    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
    }
}
