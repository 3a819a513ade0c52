package app.taskaversion.recommendation.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.internal.Learning;
import app.taskaversion.recommendation.internal.Teaching;
import app.taskaversion.recommendation.internal.registry.Bringing.Brought;
import app.taskaversion.recommendation.model.Drawn;
import app.taskaversion.recommendation.model.ModelFile;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Rows of simulated people go out, Spark learns of them, and the model goes through the gate: {@code ./mvnw -Ptests,spark
 * -Dspark.people=FOLDER test}, which builds the job first. What the gate said is in target/spark.
 * Not among the tests, since it takes Spark, a Java 17 and some minutes.
 */
@SqliteTest
@EnabledIfSystemProperty(named = "spark.people", matches = ".+")
class SparkJobTrial {

    private static final Duration LATER = Training.GATE.plusDays(1);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private ModelBook book;

    @Autowired
    private TestClock clock;

    @AfterEach
    void clear() {
        MadeModels.clear(context);
    }

    @Test
    void whatSparkLearnedIsTakenIn() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target", "spark"));
        Teaching all = Learning.read(Path.of(System.getProperty("spark.people", "")));
        int people = all.examples().stream().mapToInt(Example::person).max().orElse(0) + 1;
        Elsewhere server = new Elsewhere(context, people);
        server.realGate();
        server.lessons(new Simulated(server, all));
        server.agree(people);
        clock.set(all.now().minus(LATER));
        Path rows = folder.resolve("rows.csv");
        Path model = folder.resolve("model");
        boolean unused = Files.deleteIfExists(model);
        try (OutputStream out = Files.newOutputStream(rows)) {
            assertThat(server.givingOut().write(out).people()).isEqualTo(people);
        }
        Process job = new ProcessBuilder("docs/spark/run", rows.toString(), model.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(job.waitFor()).as("see target/spark/log.txt").isZero();
        clock.set(all.now());
        ModelFile file = ModelFile.read(Files.readAllBytes(model));
        Brought brought = server.bringing().bring(file);
        ModelRow row = book.list().getFirst();
        List<String> lines = new ArrayList<>(List.of("%s, %d people, %d rows, %d started: %s"
                .formatted(
                        file.model().version(),
                        file.model().people(),
                        file.model().rows(),
                        file.model().started(),
                        brought)));
        row.gate().criteria().forEach(each -> lines.add("  " + each));
        assertThat(Files.write(folder.resolve("gate.txt"), lines)).exists();
        assertThat(brought.outcome()).as("%s", lines).isEqualTo(Bringing.Outcome.TAKEN);
    }

    private final class Simulated implements Lessons {

        private final Elsewhere server;
        private final Teaching all;

        Simulated(Elsewhere server, Teaching all) {
            this.server = server;
            this.all = all;
        }

        @Override
        public List<Example> of(Instant from, Instant to, int person) {
            int who = server.everybody().indexOf(owner.get());
            return all.examples().stream()
                    .filter(each -> each.person() == who && !each.at().isBefore(from))
                    .filter(each -> !each.at().plus(Example.RIPE).isAfter(to))
                    .toList();
        }

        @Override
        public List<Drawn> drawn(Instant from, Instant to, int person) {
            return List.of(); // nobody lets lists be drawn
        }

        @Override
        public Map<String, Long> fallbacks(Instant from, Instant to) {
            return Map.of();
        }
    }
}
