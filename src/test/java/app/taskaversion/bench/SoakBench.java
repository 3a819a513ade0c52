package app.taskaversion.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.SyncClient;
import app.taskaversion.testsupport.TappedThing;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Half an hour of taps and screens without a pause: {@code ./mvnw -Ptests,soak verify}, or {@code -Dsoak.minutes=…}. What
 * lives after a full collection and what is resident, minute by minute, is in {@code target/bench/soak.md}. It has to end
 * flat: what each minute leaves behind is the slope of a straight line through the second half, so that caches which fill
 * and code that is compiled at the beginning do not count.
 */
class SoakBench {

    private static final int MINUTES = Integer.getInteger("soak.minutes", 30);
    private static final int PEOPLE = 10;
    private static final int OPENED_ANEW = 20;
    private static final List<String> SCREENS = List.of("", "tasks", "", "analytics", "", "settings", "survey/results");

    /** Entries grow with the history, so that what is open holds more; this is below what would show within a day. */
    private static final double MOST_KB_EACH_MINUTE = 300;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Double> heap = new ArrayList<>();
    private long screens;
    private long taps;

    @Test
    void itEndsFlatAndWithoutAnError() throws Exception {
        Path data = ServedProcess.newFolder();
        Table table = new Table("soak", "minute", "screens", "taps", "live heap kB", "resident MB", "CPU s");
        try (ServedProcess app = ServedProcess.start(data)) {
            SyncClient sync = new SyncClient(client, app.base());
            String person = sync.person();
            List<ScreenClient> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(opened(app.base()));
            }
            for (int minute = 1; minute <= MINUTES; minute++) {
                long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
                while (System.nanoTime() < end) {
                    round(app.base(), people, sync, person);
                }
                for (ScreenClient screen : people) {
                    screen.beat();
                }
                double live = app.liveHeapKb();
                heap.add(live);
                table.row(minute, screens, taps, Math.round(live), app.residentMb(), Math.round(app.cpu()));
            }
        }
        double slope = slope(heap.subList(heap.size() / 2, heap.size()));
        table.row("slope", "", "", String.format(Locale.ROOT, "%.0f kB a minute", slope), "", "");
        table.write();
        assertThat(Files.readString(data.resolve("app.log"))).doesNotContain("ERROR", "OutOfMemory", "Exception");
        assertThat(slope).isLessThan(MOST_KB_EACH_MINUTE);
    }

    /** Each looks at each screen; now and then somebody closes the browser and comes back in a new session. */
    private void round(URI base, List<ScreenClient> people, SyncClient sync, String person)
            throws IOException, InterruptedException {
        for (int i = 0; i < people.size(); i++) {
            String message = TappedThing.of("Under load").message(person, System.currentTimeMillis());
            assertThat(sync.send(message).statusCode()).isEqualTo(200);
            taps++;
            int unused = people.get(i).go(SCREENS.get((int) (screens % SCREENS.size())));
            screens++;
            if (screens % OPENED_ANEW == 0) {
                people.get(i).leave();
                people.set(i, opened(base));
            }
        }
    }

    private static ScreenClient opened(URI base) throws IOException, InterruptedException {
        ScreenClient screen = new ScreenClient(base);
        screen.open();
        return screen;
    }

    /** Of the straight line through the points by least squares; 0 for a single one. */
    private static double slope(List<Double> values) {
        double middle = (values.size() - 1) / 2.0;
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double above = 0;
        double below = 0;
        for (int i = 0; i < values.size(); i++) {
            above += (i - middle) * (values.get(i) - mean);
            below += (i - middle) * (i - middle);
        }
        return below == 0 ? 0 : above / below;
    }
}
