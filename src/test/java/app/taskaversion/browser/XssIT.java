package app.taskaversion.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a person writes is text on every screen. A corpus of texts that become programs where they are taken for markup
 * is typed through every field, brought in by files, and looked at wherever it is shown.
 */
class XssIT {

    private static Chromium chromium;
    private static PackagedApp app;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
        app = PackagedApp.start();
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
    void whatIsWrittenStaysText() {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            XssWalk walk = new XssWalk(app, page);
            walk.theFirstVisit();
            walk.theLists();
            walk.theTemplates();
            walk.theWords();
            walk.now();
            walk.findAndDo();
            walk.theInstances();
            walk.theSettings();
            walk.whatIsBrought();
            walk.aSmallerPiece();
            walk.theQuestions();
            walk.lookingBack();
            walk.everyScreen();
            walk.theAddresses();
            assertThat(walk.guard().found()).isEmpty();
            assertThat(walk.fields().unfed()).isEmpty();
            assertThat(TextInputs.missing(TextInputs.INSIDE, walk.fields().labels()))
                    .isEmpty();
        }
    }

    @Test
    void whatIsTypedAtTheDoorsStaysText() {
        try (PackagedApp server = PackagedApp.start(Map.of("AUTH", "accounts"));
                Page page = chromium.page(Screen.DESKTOP, false)) {
            XssDoors walk = new XssDoors(server, page);
            walk.theFirstAccount();
            walk.whatAnAccountHas();
            walk.forgotten();
            walk.anotherAccount();
            walk.signingIn();
            assertThat(walk.guard().found()).isEmpty();
            assertThat(walk.fields().unfed()).isEmpty();
            assertThat(TextInputs.missing(
                            TextInputs.WITH_ACCOUNTS, walk.fields().labels()))
                    .isEmpty();
        }
    }

    /** Each text that would become an element, put into the page as markup, is found by the guard. */
    @Test
    void theGuardSeesWhatIsTakenForMarkup() {
        try (Page page = chromium.page(Screen.DESKTOP, false)) {
            XssGuard guard = new XssGuard(page, app.url(""));
            Person person = new Person(page, Screen.DESKTOP);
            person.open(app.url("settings"));
            int elements = 0;
            for (String text : XssCorpus.ALL) {
                int before = guard.found().size();
                boolean element = (boolean) page.evaluate("""
                        text => {
                          const place = document.createElement('div');
                          place.id = 'broken';
                          place.innerHTML = text;
                          document.body.append(place);
                          return place.childElementCount > 0;
                        }""", text);
                guard.look("broken");
                if (element) {
                    elements++;
                    assertThat(guard.found()).as(text).hasSizeGreaterThan(before);
                }
                page.evaluate("document.getElementById('broken')?.remove()");
                if (!page.url().startsWith(app.url("")) || page.locator("h1").count() == 0) {
                    person.open(app.url("settings")); // it led away
                }
            }
            assertThat(elements).isGreaterThan(40);
            assertThat(guard.found()).contains("broken: a program of the corpus ran");
            page.evaluate("setTimeout(() => alert('x'))");
            page.waitForCondition(() -> guard.found().contains("broken: a dialog, x"));
        }
    }

    @Test
    void thePacksHoldTheWholeCorpusAndFit() {
        for (int limit : new int[] {100, 200, 1000, 10_000}) {
            assertThat(XssCorpus.packs(limit))
                    .allMatch(pack -> pack.text().length() <= limit)
                    .flatMap(XssCorpus.Pack::parts)
                    .doesNotHaveDuplicates()
                    .hasSameSizeAs(XssCorpus.ALL);
        }
    }
}
