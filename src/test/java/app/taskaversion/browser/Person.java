package app.taskaversion.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Someone at the screen: taps by what is written there, and counts the taps and the page loads. */
final class Person {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Page page;
    private final String suffix;
    private int taps;
    private int loads;

    Person(Page page, String suffix) {
        this.page = page;
        this.suffix = suffix;
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

    void tap(String button) {
        taps++;
        button(button).click();
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** Taps a chip of a question: 1 to 5. */
    void answer(String question, int step) {
        taps++;
        chips(question)
                .getByRole(
                        AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + step + " of 5")))
                .click(new Locator.ClickOptions().setForce(true));
    }

    Locator chips(String question) {
        return page.getByRole(
                AriaRole.RADIOGROUP,
                new Page.GetByRoleOptions().setName(question).setExact(true));
    }

    /** How many rating questions stand on the screen, or on the sheet that lies over it. */
    int questions() {
        boolean sheet = page.locator("vaadin-dialog[opened]").count() > 0;
        return (int) page
                .locator(
                        sheet ? "vaadin-dialog[opened] vaadin-radio-group.tas-rating" : "vaadin-radio-group.tas-rating")
                .all()
                .stream()
                .filter(Locator::isVisible)
                .count();
    }

    void sees(String text) {
        page.getByText(text).first().waitFor();
    }

    /** Since the last call. */
    int taps() {
        int counted = taps;
        taps = 0;
        return counted;
    }

    /** Since the last call. */
    int loads() {
        int counted = loads;
        loads = 0;
        return counted;
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-" + suffix + ".png"))
                .setFullPage(false));
    }
}
