package app.taskaversion.bench;

import app.taskaversion.browser.Chromium;
import app.taskaversion.browser.PackagedApp;
import app.taskaversion.durability.OwnServer;
import app.taskaversion.platform.persistence.Vendor;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * What the packaged app costs as a process: goals P6 to P10 of quality §2. {@code ./mvnw -Ptests,bench verify}; the whole
 * table is then in {@code target/bench/report.md}. Only meaningful on a machine that does nothing else.
 */
class PackagedBench {

    private static final int STARTS = 5;
    private static final int SESSIONS = Integer.getInteger("bench.sessions", 300);
    private static final int FIRST_BROWSERS = 3;
    private static final int SETTLED_KB = 100;
    private static final int BROWSERS = 20;
    private static final int SECONDS = Integer.getInteger("bench.load.seconds", 60);
    private static final int TABS = Integer.getInteger("bench.load.tabs", 5);
    private static final int WARM = Integer.getInteger("bench.load.warm", 30);
    private static final int PEOPLE = 25;
    private static final Path TASKSET = Path.of("/usr/bin/taskset");
    private static final Path HISTORY =
            Path.of("src/test/resources/legacy/small").toAbsolutePath();

    @AfterAll
    static void report() throws IOException {
        Report.write();
    }

    @Test
    void startAndMemory() throws Exception {
        double[] wall = new double[STARTS];
        double[] cpu = new double[STARTS];
        Path data = ServedProcess.newFolder();
        for (int run = 0; run < STARTS; run++) {
            try (ServedProcess app = ServedProcess.start(data)) {
                wall[run] = app.wallToFirstPage();
                cpu[run] = app.cpuToFirstPage();
            }
        }
        Table start = new Table("start", "starts", "wall s, median", "CPU s, median", "wall s, least", "CPU s, least");
        Arrays.sort(wall);
        Arrays.sort(cpu);
        start.row(STARTS, two(wall[STARTS / 2]), two(cpu[STARTS / 2]), two(wall[0]), two(cpu[0]));
        start.write();
        try (ServedProcess app = ServedProcess.start(data)) {
            TimeUnit.SECONDS.sleep(60);
            Table memory = new Table("memory", "idle for", "resident MB", "live heap MB", "CPU s of the minute");
            double before = app.cpu();
            long resident = app.residentMb();
            TimeUnit.SECONDS.sleep(60);
            memory.row("60 s", resident, app.liveHeapKb() / 1024, two(app.cpu() - before));
            memory.write();
        }
    }

    @Test
    void sessions() throws Exception {
        Table table = new Table(
                "sessions", "open in each", "sessions", "kB of live heap each", "live heap MB", "resident MB");
        for (String path : List.of("analytics", "tasks", "settings", "")) {
            sessions(path, table);
        }
        table.write();
    }

    private static void sessions(String path, Table table) throws Exception {
        Path data = withHistory();
        try (ServedProcess app = ServedProcess.start(data)) {
            List<ScreenClient> open = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                open.add(at(app.base(), path)); // what is loaded once for all is no matter of a session
            }
            long before = app.liveHeapKb();
            for (int i = 0; i < SESSIONS; i++) {
                open.add(at(app.base(), path));
            }
            long after = app.liveHeapKb();
            table.row(path, SESSIONS, (after - before) / SESSIONS, after / 1024, app.residentMb());
            if (open.size() != SESSIONS + 10) {
                throw new IllegalStateException("They must be held until here");
            }
        }
    }

    /** A browser opens a push channel too, and keeps a connection for it; nothing else of it is left after a minute. */
    @Test
    void sessionsOfBrowsers() throws Exception {
        Table table = new Table("sessions-browsers", "open in each", "browsers", "kB of live heap each");
        Path data = withHistory();
        try (ServedProcess app = ServedProcess.start(data);
                Chromium chromium = Chromium.launch()) {
            URI heaviest = app.base().resolve("settings");
            openTabs(chromium, heaviest, FIRST_BROWSERS);
            long before = settled(app);
            openTabs(chromium, heaviest, BROWSERS);
            table.row("settings", BROWSERS, (settled(app) - before) / BROWSERS);
        }
        table.write();
    }

    /** What lives once the work of the first minutes, which takes more than all of the tabs, is over. */
    private static long settled(ServedProcess app) throws IOException, InterruptedException {
        long last = app.liveHeapKb();
        for (int i = 0; i < 12; i++) {
            TimeUnit.SECONDS.sleep(30);
            long now = app.liveHeapKb();
            if (Math.abs(now - last) < SETTLED_KB) {
                return now;
            }
            last = now;
        }
        return last;
    }

    private static void openTabs(Chromium chromium, URI address, int count) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            Page page = chromium.page(Chromium.Screen.DESKTOP, false);
            page.navigate(address.toString());
            page.locator("h1").first().waitFor();
            page.waitForTimeout(800); // the channel is opened after the page
        }
        TimeUnit.SECONDS.sleep(62); // by then the connections for requests are closed
    }

    private static ScreenClient at(URI base, String path) throws IOException, InterruptedException {
        ScreenClient client = new ScreenClient(base);
        client.open();
        int unused = client.go(path);
        return client;
    }

    /** One person in a few tabs on a history of a year, and many guests who begin with nothing. */
    @Test
    void load() throws Exception {
        Table table = new Table(
                "load",
                "database",
                "people",
                "interactions/s",
                "cores",
                "n",
                "told to wait",
                "not answered",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "taps p50/p95/p99 ms",
                "screens p50/p95/p99 ms",
                "CPU ms each");
        for (Vendor vendor : Vendor.values()) {
            for (int people : new int[] {1, PEOPLE}) {
                load(vendor, people, table);
                table.write();
            }
        }
    }

    private static void load(Vendor vendor, int count, Table table) throws Exception {
        if (vendor == Vendor.SQLITE) {
            load(vendor, count, Map.of(), table);
            return;
        }
        try (OwnServer server = OwnServer.start()) {
            load(vendor, count, Map.of("DATABASE_URL", server.url()), table);
        }
    }

    private static void load(Vendor vendor, int count, Map<String, String> database, Table table) throws Exception {
        Path data = ServedProcess.newFolder();
        Map<String, String> settings = new HashMap<>(database);
        settings.put("AUTH", count == 1 ? "local" : "accounts");
        if (count == 1) {
            bringHistory(data, settings);
        }
        String[] oneCore = Files.isExecutable(TASKSET) ? new String[] {TASKSET.toString(), "-c", "0"} : new String[0];
        try (ServedProcess app = ServedProcess.start(data, settings, oneCore)) {
            List<Load.Somebody> people = new ArrayList<>();
            for (int i = 0; i < (count == 1 ? TABS : count); i++) {
                ScreenClient screen = new ScreenClient(app.base());
                if (count > 1) {
                    screen.enterAsGuest();
                }
                Load.Somebody somebody = Load.Somebody.of(screen);
                somebody.begin();
                screen.open();
                people.add(somebody);
            }
            Load unused = Load.of(people, WARM);
            double cpu = app.cpu();
            Load load = Load.of(people, SECONDS);
            cpu = app.cpu() - cpu;
            List<Double> millis = load.millis();
            table.row(
                    vendor,
                    count,
                    Load.PER_SECOND,
                    oneCore.length > 0 ? 1 : "all",
                    millis.size(),
                    load.toldToWait(),
                    load.notAnswered(),
                    two(Load.at(millis, 50)),
                    two(Load.at(millis, 95)),
                    two(Load.at(millis, 99)),
                    three(load.tapMillis()),
                    three(load.screenMillis()),
                    two(cpu * 1000 / millis.size()));
        }
    }

    private static String three(List<Double> millis) {
        return "%.0f / %.0f / %.0f".formatted(Load.at(millis, 50), Load.at(millis, 95), Load.at(millis, 99));
    }

    @Test
    void payload() throws Exception {
        Path data = withHistory();
        Table table = new Table(
                "payload",
                "first load of",
                "kB over the wire",
                "requests",
                "answers of the server with all that unfolds",
                "p50 kB",
                "p95 kB",
                "largest kB");
        List<Double> all = new ArrayList<>();
        try (ServedProcess app = ServedProcess.start(data);
                Chromium chromium = Chromium.launch()) {
            skipFirstQuestions(chromium, app.base());
            for (String path : List.of("", "tasks", "analytics", "settings")) {
                table.row(concat(
                        path.isEmpty() ? "Now" : path,
                        firstLoad(chromium, app.base().resolve(path), all)));
            }
            table.row(concat("all of them", concat("", concat("", spread(all)))));
        }
        table.write();
    }

    /** They stand before Now for whoever comes for the first time. */
    private static void skipFirstQuestions(Chromium chromium, URI base) {
        try (Page page = chromium.page(Chromium.Screen.DESKTOP, false)) {
            page.navigate(base.toString());
            page.getByText("Skip all").click();
            page.locator(".tas-now-page").waitFor();
        }
    }

    /** @return how many there are, and the middle, the 95th and the largest of them in kB */
    private static Object[] spread(List<Double> bytes) {
        List<Double> sorted = bytes.stream().sorted().toList();
        return new Object[] {
            sorted.size(),
            two(Load.at(sorted, 50) / 1000),
            two(Load.at(sorted, 95) / 1000),
            two(sorted.getLast() / 1000)
        };
    }

    private static Object[] concat(Object name, Object[] rest) {
        Object[] all = new Object[rest.length + 1];
        all[0] = name;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    private static Object[] firstLoad(Chromium chromium, URI address, List<Double> all) {
        Map<String, String> urls = new HashMap<>();
        List<Double> sizes = new ArrayList<>();
        List<Double> answers = new ArrayList<>();
        try (Page page = chromium.page(Chromium.Screen.DESKTOP, false)) {
            CDPSession session = page.context().newCDPSession(page);
            session.on("Network.requestWillBeSent", sent -> {
                urls.put(
                        sent.get("requestId").getAsString(),
                        sent.getAsJsonObject("request").get("url").getAsString());
            });
            session.on("Network.loadingFinished", done -> {
                double size = done.get("encodedDataLength").getAsDouble();
                sizes.add(size);
                if (urls.getOrDefault(done.get("requestId").getAsString(), "").contains("v-r=")) {
                    answers.add(size);
                }
            });
            session.send("Network.enable");
            page.navigate(address.toString());
            page.locator("h1").first().waitFor();
            page.waitForTimeout(2000);
            long first =
                    Math.round(sizes.stream().mapToDouble(Double::doubleValue).sum() / 1000);
            int requests = sizes.size();
            for (Locator fold : page.locator("main vaadin-details-summary").all()) {
                fold.click();
            }
            page.waitForTimeout(2000);
            all.addAll(answers);
            return concat(first, concat(requests, spread(answers)));
        }
    }

    private static Path withHistory() throws IOException, InterruptedException {
        Path data = ServedProcess.newFolder();
        bringHistory(data, Map.of());
        return data;
    }

    private static void bringHistory(Path data, Map<String, String> settings) throws IOException, InterruptedException {
        ProcessBuilder command = PackagedApp.command(data, "--import=" + HISTORY, "--zone=Europe/Vienna");
        command.environment().putAll(settings);
        Process process = command.start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(data.resolve("app.log")));
        }
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
