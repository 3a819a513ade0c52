package app.taskaversion.bench;

import app.taskaversion.browser.Chromium;
import app.taskaversion.browser.PackagedApp;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * What the packaged app costs as a process: goals P6 to P10 of quality §2. {@code ./mvnw -Ptests,bench verify}; the whole
 * table is then in {@code target/bench/report.md}. Only meaningful on a machine that does nothing else.
 */
class PackagedBench {

    private static final int STARTS = 5;
    private static final int SESSIONS = 300;
    private static final int SECONDS = Integer.getInteger("bench.load.seconds", 60);
    private static final int PER_SECOND = 100;
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
        Path data = withHistory();
        try (ServedProcess app = ServedProcess.start(data)) {
            List<ScreenClient> open = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                open.add(lookBack(app.base())); // what is loaded once for all is no matter of a session
            }
            long before = app.liveHeapKb();
            for (int i = 0; i < SESSIONS; i++) {
                open.add(lookBack(app.base()));
            }
            long after = app.liveHeapKb();
            Table table = new Table(
                    "sessions", "sessions with Look back open", "kB of live heap each", "live heap MB", "resident MB");
            table.row(SESSIONS, (after - before) / SESSIONS, after / 1024, app.residentMb());
            table.write();
            if (open.size() != SESSIONS + 10) {
                throw new IllegalStateException("They must be held until here");
            }
        }
    }

    private static ScreenClient lookBack(URI base) throws IOException, InterruptedException {
        ScreenClient client = new ScreenClient(base);
        client.open();
        int unused = client.go("analytics");
        return client;
    }

    @Test
    void load() throws Exception {
        Path data = withHistory();
        boolean oneCore = Files.isExecutable(Path.of("/usr/bin/taskset"));
        String[] before = oneCore ? new String[] {"taskset", "-c", "0"} : new String[0];
        try (ServedProcess app = ServedProcess.start(data, before)) {
            List<ScreenClient> people = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                people.add(lookBack(app.base()));
            }
            List<Double> unused = run(app, people, 15);
            double cpu = app.cpu();
            List<Double> millis = run(app, people, SECONDS);
            cpu = app.cpu() - cpu;
            Collections.sort(millis);
            Table table = new Table(
                    "load", "interactions/s", "cores", "n", "p50 ms", "p95 ms", "p99 ms", "most ms", "CPU ms each");
            table.row(
                    PER_SECOND,
                    oneCore ? 1 : "all",
                    millis.size(),
                    two(at(millis, 50)),
                    two(at(millis, 95)),
                    two(at(millis, 99)),
                    two(millis.getLast()),
                    two(cpu * 1000 / millis.size()));
            table.write();
        }
    }

    /** Of ten: five taps, three looks at Now, one at Tasks, one at Look back; by the clock, whether answered or not. */
    private static List<Double> run(ServedProcess app, List<ScreenClient> people, int seconds) throws Exception {
        List<Double> millis = Collections.synchronizedList(new ArrayList<>());
        List<Throwable> broken = Collections.synchronizedList(new ArrayList<>());
        Random draws = new Random(9);
        HttpClient client = HttpClient.newHttpClient();
        String person = person(client, app.base());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long begun = System.nanoTime();
            for (int i = 0; i < seconds * PER_SECOND; i++) {
                long due = begun + i * 1_000_000_000L / PER_SECOND;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                int kind = draws.nextInt(10);
                ScreenClient screen = people.get(i % people.size());
                threads.execute(() -> {
                    try {
                        interact(kind, screen, client, app.base(), person);
                        millis.add((System.nanoTime() - due) / 1e6);
                    } catch (IOException | InterruptedException | RuntimeException e) {
                        broken.add(e);
                    }
                });
            }
        }
        if (!broken.isEmpty()) {
            throw new IllegalStateException(broken.size() + " were not answered", broken.getFirst());
        }
        return millis;
    }

    private static void interact(int kind, ScreenClient screen, HttpClient client, URI base, String person)
            throws IOException, InterruptedException {
        if (kind < 5) {
            tap(client, base, person);
            return;
        }
        synchronized (screen) {
            int unused = screen.go(kind < 8 ? "" : kind == 8 ? "tasks" : "analytics");
        }
    }

    /** Whether there is an address for taps. */
    static boolean isServed(HttpClient client, URI base) throws IOException, InterruptedException {
        return client.send(
                                HttpRequest.newBuilder(base.resolve("api/sync")).build(),
                                HttpResponse.BodyHandlers.discarding())
                        .statusCode()
                == 200;
    }

    static String person(HttpClient client, URI base) throws IOException, InterruptedException {
        String copy = client.send(
                        HttpRequest.newBuilder(base.resolve("api/sync")).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        return copy.replaceAll("(?s).*\"person\"\\s*:\\s*\"([0-9a-f-]{36})\".*", "$1");
    }

    /** Writes something down, starts and finishes it. */
    static void tap(HttpClient client, URI base, String person) throws IOException, InterruptedException {
        UUID thing = UUID.randomUUID();
        long now = System.currentTimeMillis();
        String events = String.join(
                ",",
                event(thing, "CAPTURE", now - 30, "\"line\":\"Under load\""),
                event(UUID.randomUUID(), "START", now - 20, "\"of\":\"" + thing + "\""),
                event(UUID.randomUUID(), "DONE", now - 10, "\"of\":\"" + thing + "\""));
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(base.resolve("api/sync"))
                        .header("Origin", base.getScheme() + "://" + base.getAuthority())
                        .header("Content-Type", "application/json")
                        .header("X-Tas-Sync", "1")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"person\":\"" + person + "\",\"sentAt\":" + now + ",\"events\":[" + events + "]}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("A tap was answered with " + answer.statusCode());
        }
    }

    private static String event(UUID id, String kind, long at, String more) {
        return "{\"id\":\"" + id + "\",\"kind\":\"" + kind + "\",\"at\":" + at + ",\"five\":false," + more + "}";
    }

    @Test
    void payload() throws Exception {
        Path data = withHistory();
        Table table = new Table(
                "payload", "first load of", "kB over the wire", "requests", "largest answer of the server kB");
        try (ServedProcess app = ServedProcess.start(data);
                Chromium chromium = Chromium.launch()) {
            for (String path : List.of("", "tasks", "analytics", "settings")) {
                table.row(concat(
                        path.isEmpty() ? "Now" : path,
                        firstLoad(chromium, app.base().resolve(path))));
            }
        }
        table.write();
    }

    private static Object[] concat(String name, Object[] rest) {
        Object[] all = new Object[rest.length + 1];
        all[0] = name;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    private static Object[] firstLoad(Chromium chromium, URI address) {
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
            return new Object[] {
                Math.round(sizes.stream().mapToDouble(Double::doubleValue).sum() / 1000),
                sizes.size(),
                two(answers.stream().mapToDouble(Double::doubleValue).max().orElse(0) / 1000)
            };
        }
    }

    private static Path withHistory() throws IOException, InterruptedException {
        Path data = ServedProcess.newFolder();
        Process process = PackagedApp.command(data, "--import=" + HISTORY, "--zone=Europe/Vienna")
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(data.resolve("app.log")));
        }
        return data;
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
