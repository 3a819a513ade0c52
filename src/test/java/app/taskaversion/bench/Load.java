package app.taskaversion.bench;

import app.taskaversion.testsupport.SyncClient;
import app.taskaversion.testsupport.TappedThing;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * People who use the app by the clock, whether they were answered or not. Of ten interactions five are taps, three looks at
 * Now, one at Tasks, one at Look back.
 */
final class Load {

    static final int PER_SECOND = Integer.getInteger("bench.load.rate", 100);

    private static final int TAPS = 5;
    private static final int LOOKS_AT_NOW = 3;

    /** Somebody with an open screen, and taps that are sent beside it. */
    record Somebody(ScreenClient screen, SyncClient sync, String id) {

        static Somebody of(ScreenClient screen) throws IOException, InterruptedException {
            SyncClient sync = screen.taps();
            return new Somebody(screen, sync, sync.person());
        }

        /** Whoever has done something already is not asked the questions of the first minute. */
        void begin() throws IOException, InterruptedException {
            String message = TappedThing.of("The first thing").message(id, System.currentTimeMillis());
            HttpResponse<String> answer = sync.send(message);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The first tap was answered with " + answer.statusCode());
            }
        }
    }

    private final List<Somebody> people;
    private final List<Double> taps = Collections.synchronizedList(new ArrayList<>());
    private final List<Double> screens = Collections.synchronizedList(new ArrayList<>());
    private final List<Throwable> broken = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger toldToWait = new AtomicInteger();
    private final AtomicInteger notAnswered = new AtomicInteger();

    private Load(List<Somebody> people) {
        this.people = people;
    }

    /** @return once everything was answered */
    static Load of(List<Somebody> people, int seconds) throws InterruptedException {
        Load load = new Load(people);
        load.run(seconds);
        return load;
    }

    private void run(int seconds) throws InterruptedException {
        Random draws = new Random(9);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long begun = System.nanoTime();
            for (int i = 0; i < seconds * PER_SECOND; i++) {
                long due = begun + i * 1_000_000_000L / PER_SECOND;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                int kind = draws.nextInt(10);
                Somebody somebody = people.get(i % people.size());
                threads.execute(() -> interact(kind, somebody, due));
            }
        }
        if (!broken.isEmpty()) {
            throw new IllegalStateException(broken.size() + " went wrong", broken.getFirst());
        }
    }

    private void interact(int kind, Somebody somebody, long due) {
        try {
            if (kind < TAPS) {
                tap(somebody);
            } else {
                synchronized (somebody.screen()) {
                    String route =
                            kind < TAPS + LOOKS_AT_NOW ? "" : kind == TAPS + LOOKS_AT_NOW ? "tasks" : "analytics";
                    int unused = somebody.screen().go(route);
                }
            }
            (kind < TAPS ? taps : screens).add((System.nanoTime() - due) / 1e6);
        } catch (HttpTimeoutException late) {
            notAnswered.incrementAndGet();
        } catch (IOException | InterruptedException | RuntimeException e) {
            broken.add(e);
        }
    }

    private void tap(Somebody somebody) throws IOException, InterruptedException {
        String message = TappedThing.of("Under load").message(somebody.id(), System.currentTimeMillis());
        HttpResponse<String> answer = somebody.sync().send(message);
        if (answer.statusCode() == 503) {
            toldToWait.incrementAndGet();
        } else if (answer.statusCode() != 200) {
            throw new IllegalStateException("A tap was answered with " + answer.statusCode());
        }
    }

    /** How many taps were told to come again later; their time counts as well. */
    int toldToWait() {
        return toldToWait.get();
    }

    /** How many taps had no answer after half a minute; their time does not count. */
    int notAnswered() {
        return notAnswered.get();
    }

    /** Milliseconds from when each was due until its answer was here, the least first. */
    List<Double> millis() {
        List<Double> all = new ArrayList<>(taps);
        all.addAll(screens);
        return sorted(all);
    }

    List<Double> tapMillis() {
        return sorted(taps);
    }

    List<Double> screenMillis() {
        return sorted(screens);
    }

    private static List<Double> sorted(List<Double> millis) {
        return millis.stream().sorted().toList();
    }

    /** @param sorted not empty */
    static double at(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
