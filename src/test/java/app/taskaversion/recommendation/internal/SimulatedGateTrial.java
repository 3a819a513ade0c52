package app.taskaversion.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.model.Gate;
import app.taskaversion.recommendation.model.LearnedModel;
import app.taskaversion.recommendation.model.Trainer;
import app.taskaversion.recommendation.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the gate says of models of simulated people, learned ten days before the end and held to these ten days:
 * {@code ./mvnw -Ptests,gate -Dgate.people=FOLDER,… test}. Nothing is asserted but that it says something.
 */
class SimulatedGateTrial {

    private static final Duration GATE = Duration.ofDays(10);
    private static final long SEED = 1;
    private static final Pattern COMMA = Pattern.compile(",");

    @Test
    void whatTheGateSays() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String folder : COMMA.split(System.getProperty("gate.people", ""), -1)) {
            if (!folder.isBlank()) {
                lines.addAll(judged(Path.of(folder)));
            }
        }
        Path file = Files.createDirectories(Path.of("target", "gate")).resolve("people.txt");
        assertThat(Files.write(file, lines)).exists();
    }

    private static List<String> judged(Path folder) throws IOException {
        List<Example> all = new ArrayList<>();
        for (SimulatedCourse course : SimulatedCourses.read(folder)) {
            all.addAll(course.examples());
        }
        Instant end = all.stream()
                .map(Example::at)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plus(Example.RIPE);
        Instant cut = end.minus(GATE).minus(Example.RIPE);
        LearnedModel model = Trainer.train(
                        all.stream().filter(each -> each.at().isBefore(cut)).toList(), cut, SEED)
                .model();
        List<Example> later = all.stream()
                .filter(each -> each.at().isAfter(cut) && each.at().isBefore(end.minus(Example.RIPE)))
                .toList();
        Verdict verdict = Gate.judge(model, null, later, List.of(), System::nanoTime, SEED);
        List<String> lines = new ArrayList<>();
        lines.add("%s: %s, %d people, %d started"
                .formatted(
                        folder.getFileName(),
                        verdict.passed() ? "passed" : "refused",
                        model.people(),
                        model.started()));
        verdict.findings()
                .forEach(finding -> lines.add("  %-18s %9.4f within %7.4f … %7.4f ± %.3f  n %6d  %s"
                        .formatted(
                                finding.check(),
                                finding.value(),
                                finding.low(),
                                finding.high(),
                                finding.margin(),
                                finding.n(),
                                finding.passed() ? "" : "refused")));
        return lines;
    }
}
