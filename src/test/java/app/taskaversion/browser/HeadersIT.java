package app.taskaversion.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What a browser is really told, on pages, in the framework's calls, while files go up and come down; what it keeps of
 * it; and that nothing is asked of anybody else.
 */
class HeadersIT {

    private static final Path SMALL = Path.of("src", "test", "resources", "legacy", "small");
    private static final String WORDS = "Write to Eleonore";

    private static final Map<String, String> ALWAYS = Map.of(
            "x-content-type-options", "nosniff",
            "x-frame-options", "DENY",
            "referrer-policy", "same-origin",
            "cross-origin-opener-policy", "same-origin",
            "cross-origin-resource-policy", "same-origin");

    /** How much waits in the one database that the app keeps in a browser. */
    private static final String WAITING = """
            () => indexedDB.databases()
              .then((all) => new Promise((resolve, reject) => {
                if (all.some((found) => found.name !== 'tas-waiting')) {
                  reject(new Error('another database'));
                }
                const asked = indexedDB.open('tas-waiting');
                asked.onsuccess = () => {
                  const counts = [];
                  const look = asked.result.transaction(['drafts', 'entries']);
                  for (const store of ['drafts', 'entries']) {
                    look.objectStore(store).count().onsuccess = (event) => counts.push(event.target.result);
                  }
                  look.oncomplete = () => { asked.result.close(); resolve(counts[0] + counts[1]); };
                };
              }))""";

    /** Every path of every cache. */
    private static final String CACHED = """
            async () => {
              const paths = [];
              for (const name of await caches.keys()) {
                for (const request of await (await caches.open(name)).keys()) {
                  paths.push(new URL(request.url).pathname);
                }
              }
              return paths;
            }""";

    private final List<Response> answers = new ArrayList<>();

    @Test
    void everyAnswerOfAWalkKeepsOthersOutAndLeavesNothingBehind() {
        try (Chromium chromium = Chromium.launch();
                PackagedApp app = PackagedApp.start();
                Page page = chromium.page(Screen.DESKTOP, false)) {
            page.context().onResponse(answers::add);
            Person person = new Person(page, Screen.DESKTOP);
            walk(app, person);
            assertThat(wrongAnswers(app)).isEmpty();
            assertThat(answers.size()).isGreaterThan(20);
            theCookiesAreClosed(page);
            nothingIsKept(page);
        }
    }

    private void walk(PackagedApp app, Person person) {
        person.open(app.url(""));
        person.skipsTheFirstQuestions();
        person.page().getByLabel("One thing").fill(WORDS);
        person.tap("Start");
        person.button("Enough for now").waitFor();
        for (String route : List.of("tasks", "analytics", "settings", "settings/words", "nothing/here")) {
            person.open(app.url(route));
        }
        person.open(app.url("settings/import"));
        Import.choose(person, SMALL);
        person.tap("Look at it first");
        person.sees("What would come in");
        person.tap("Bring it in");
        person.sees("Your earlier data is here");
        person.open(app.url("settings/import"));
        Download report =
                person.page().waitForDownload(() -> person.tap(person.page().getByText("Save this report")));
        assertThat(report.suggestedFilename()).endsWith(".json");
        assertThat(report.failure()).isNull();
    }

    private List<String> wrongAnswers(PackagedApp app) {
        List<String> wrong = new ArrayList<>();
        for (Response answer : answers) {
            if (!answer.url().startsWith(app.url(""))) {
                wrong.add("another server: " + answer.url());
                continue;
            }
            Map<String, String> told = answer.headers();
            ALWAYS.forEach((name, value) -> {
                if (!value.equals(told.get(name))) {
                    wrong.add(answer.url() + ": " + name + " is " + told.get(name));
                }
            });
            String policy = told.getOrDefault("content-security-policy", "");
            if (!policy.startsWith("default-src 'none'") || !policy.contains("frame-ancestors 'none'")) {
                wrong.add(answer.url() + ": " + policy);
            }
            if (!told.getOrDefault("cache-control", "").contains("no-store") && !isOurFile(app, answer)) {
                wrong.add(answer.url() + ": may be kept, " + told.get("cache-control"));
            }
            String sent = told.getOrDefault("content-disposition", "");
            if (answer.url().contains("/VAADIN/dynamic/")
                    && answer.request().method().equals("GET")
                    && !sent.startsWith("attachment")) {
                wrong.add(answer.url() + ": shown instead of saved, " + sent);
            }
        }
        return wrong;
    }

    private static boolean isOurFile(PackagedApp app, Response answer) {
        return answer.url()
                .substring(app.url("").length())
                .matches("(styles|scripts|icons|images|shell|aura|VAADIN/build|VAADIN/static)/.*");
    }

    private static void theCookiesAreClosed(Page page) {
        List<Cookie> cookies = page.context().cookies();
        assertThat(cookies).isNotEmpty();
        for (Cookie cookie : cookies) {
            assertThat(cookie.httpOnly).as(cookie.name).isTrue();
            assertThat(cookie.sameSite).as(cookie.name).isIn(SameSiteAttribute.LAX, SameSiteAttribute.STRICT);
        }
        assertThat(page.evaluate("document.cookie")).isEqualTo("");
    }

    private static void nothingIsKept(Page page) {
        assertThat(page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
                        .toString())
                .doesNotContain("Eleonore");
        // What was typed is stored on the server by now, so nothing of it waits here any more.
        assertThat(page.evaluate(WAITING)).isEqualTo(0);
        // The worker keeps the static shell; no page and no answer.
        assertThat((List<?>) page.evaluate(CACHED))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(String.valueOf(path)).matches("/offline\\.html|/shell/[0-9a-f]{16}/.*"));
        assertThat(page.evaluate("navigator.serviceWorker.getRegistrations().then(all => all.length)"))
                .isEqualTo(1);
    }
}
