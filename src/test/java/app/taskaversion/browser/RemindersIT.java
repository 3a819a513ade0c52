package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.browser.Chromium.Screen;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worker of the app in a real browser: it registers, shows what came, and opens the app at it. No push service is at hand. */
class RemindersIT {

    private static final String ID = "01a22562-dae8-750e-8e3d-9ce459594e1b";

    /** Runs the worker's script with a stand-in for the worker's world, and gives back what it did there. */
    private static final String WORKER = """
            async ([message, action, open]) => {
              const did = [], heard = {}, waits = [];
              const self = {
                addEventListener: (name, listener) => { heard[name] = listener; },
                registration: {
                  scope: location.origin + '/',
                  showNotification: async (title, options) => { did.push([title, options]); },
                },
                clients: {
                  matchAll: async () => open
                    ? [{ navigate: async (to) => { did.push(['led', to]); return null; }, focus: async () => {} }] : [],
                  openWindow: async (to) => { did.push(['opened', to]); },
                },
              };
              new Function('self', await (await fetch('scripts/push-worker.js')).text())(self);
              const event = { waitUntil: (work) => waits.push(work) };
              if (action === "push") {
                heard.push({ ...event, data: { json: () => JSON.parse(message) } });
              } else {
                heard.notificationclick({ ...event, action, notification: { close: () => {}, data: { id: message } } });
              }
              await Promise.all(waits);
              return JSON.stringify(did);
            }""";

    private static String worker(Page page, String message, String action, boolean open) {
        return (String) page.evaluate(WORKER, List.of(message, action, open));
    }

    @Test
    void theWorkerRegistersShowsAndOpens() {
        try (Chromium chromium = Chromium.launch();
                PackagedApp app = PackagedApp.start();
                Page page = chromium.page(Screen.DESKTOP, false)) {
            Person person = new Person(page, Screen.DESKTOP);
            person.open(app.url("settings"));
            person.sees("Nothing reminds unless you switch it on.");
            assertThat(page.getByText("Asking this browser")).hasCount(0);
            assertThat(page.evaluate("navigator.serviceWorker.register('sw.js')"
                            + ".then(() => navigator.serviceWorker.ready).then(ready => ready.scope)"))
                    .isEqualTo(app.url(""));

            String shown = worker(
                    page,
                    "{\"id\":\"" + ID
                            + "\",\"title\":\"A small thing is waiting.\",\"body\":\"\",\"five\":\"Just 5 min\",\"later\":\"Later\"}  ",
                    "push",
                    false);
            assertThat(shown).contains("A small thing is waiting.", "Just 5 min", "Later", ID, "tas-reminder");
            assertThat(worker(page, "nonsense", "push", false)).contains("A small thing is waiting.");
            assertThat(worker(page, ID, "", false)).isEqualTo("[[\"opened\",\"" + app.url("?reminder=" + ID) + "\"]]");
            assertThat(worker(page, ID, "five", true))
                    .isEqualTo("[[\"led\",\"" + app.url("?reminder=" + ID + "&do=five") + "\"]]");
            assertThat(worker(page, ID, "later", false)).contains("do=later");
            assertThat(worker(page, "../../elsewhere", "five", false))
                    .isEqualTo("[[\"opened\",\"" + app.url("") + "\"]]");
            assertThat(worker(page, ID, "delete", false)).doesNotContain("do=");
        }
    }
}
