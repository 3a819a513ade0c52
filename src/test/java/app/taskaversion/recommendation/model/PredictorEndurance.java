package app.taskaversion.recommendation.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.recommendation.feature.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether memory outside of the heap grows while a model is asked and explained again and again: {@code ./mvnw
 * -Ptests,endurance test} does it for an hour, {@code -Dendurance.minutes=…} for longer or shorter. Users of the library
 * report that each matrix leaves something behind. Resident memory at the start, after each tenth and at the end is in
 * {@code target/endurance}. Linux only, where a process can read what it holds.
 */
class PredictorEndurance {

    private static final Logger LOG = LoggerFactory.getLogger(PredictorEndurance.class);

    private static final double MINUTES = Double.parseDouble(System.getProperty("endurance.minutes", "60"));
    private static final int TENTHS = 10;
    private static final int OPEN = 60;
    private static final int SHOWN = 5;
    private static final int WARM_UP = 500;

    /** The heap has its size after the first tenth; what comes on top of it then is not Java's. */
    private static final double MOST_GROWTH_MB = 24;

    private static final Path STATUS = Path.of("/proc/self/status");

    private final Random dice = new Random(1);
    private final List<String> lines = new ArrayList<>();
    private long asked;

    @Test
    void memoryStaysWhereItIs() throws IOException {
        try (Predictor predictor = Predictor.of(LargeModel.get())) {
            for (int i = 0; i < WARM_UP; i++) {
                ask(predictor);
            }
            line("| part | asked | resident MB |");
            line("|---|---|---|");
            double settled = measured("start");
            long start = System.nanoTime();
            double last = settled;
            for (int tenth = 1; tenth <= TENTHS; tenth++) {
                long until = start + (long) (MINUTES * Duration.ofMinutes(1).toNanos() * tenth / TENTHS);
                while (System.nanoTime() < until) {
                    ask(predictor);
                }
                last = measured(tenth == TENTHS ? "end" : tenth + " tenths");
                settled = tenth == 1 ? last : settled;
            }
            Path unused = Files.write(
                    Files.createDirectories(Path.of("target", "endurance")).resolve("predict-and-explain.md"), lines);
            assertThat(last - settled).isLessThan(MOST_GROWTH_MB);
        }
    }

    /** As a look at a list does: sixty things scored, five of them explained. */
    private void ask(Predictor predictor) {
        Snapshot snapshot = Made.snapshot(
                40, IntStream.range(0, OPEN).mapToObj(i -> Made.row(dice)).toArray(float[][]::new));
        List<Prediction> predictions = predictor.predict(snapshot, OwnShift.NONE);
        List<Integer> shown = IntStream.range(0, SHOWN).boxed().toList();
        assertThat(Explanation.of(predictor, snapshot, predictions, shown)).hasSize(SHOWN);
        asked++;
    }

    private double measured(String part) throws IOException {
        System.gc();
        double resident = Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
        line("| " + part + " | " + asked + " | " + Math.round(resident * 10) / 10.0 + " |");
        return resident;
    }

    private void line(String line) {
        lines.add(line);
        LOG.info("{}", line);
    }
}
