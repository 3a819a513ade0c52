package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.rule.Candidate;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.recommendation.rule.Ranking;
import app.taskaversion.recommendation.rule.Ranking.Ranked;
import app.taskaversion.recommendation.rule.Situation;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes what every mode makes of every decision of simulated people. */
public final class Rankings {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader("rec_id", "task_id", "policy", "score")
            .setRecordSeparator('\n')
            .get();

    private static final double STEP = 1e-6;

    private Rankings() {}

    /**
     * Every score lies a little below the one before, since level scores are settled by more than the score. What a mode
     * does not suggest comes after the rest, below 0, by gentle start: that is what is left when it has nothing.
     *
     * @return how many decisions there were
     * @throws java.nio.file.FileAlreadyExistsException if there is such a file already
     * @throws IOException if the folder cannot be read or the file not be written; no half file stays
     */
    public static int write(Path folder, Path file) throws IOException {
        SimulatedPeople people = SimulatedPeople.read(folder);
        int[] decisions = {0};
        Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        boolean whole = false;
        try (writer;
                CSVPrinter out = new CSVPrinter(writer, FORMAT)) {
            people.decide((decision, candidates) -> {
                decisions[0]++;
                for (Mode mode : Mode.values()) {
                    write(out, decision, mode, candidates);
                }
            });
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        return decisions[0];
    }

    private static void write(CSVPrinter out, String decision, Mode mode, List<Candidate<String>> candidates)
            throws IOException {
        String policy = "app_" + mode.name().toLowerCase(Locale.ROOT);
        Set<String> written = new HashSet<>();
        double score = 1;
        for (Ranked<String> ranked : Ranking.of(mode, candidates, Situation.UNKNOWN)) {
            score = Math.min(ranked.score(), score - STEP);
            print(out, decision, policy, ranked, score);
            written.add(ranked.candidate().key());
        }
        score = Math.min(score, 0);
        for (Ranked<String> ranked : Ranking.of(Mode.GENTLE_START, candidates, Situation.UNKNOWN)) {
            if (written.add(ranked.candidate().key())) {
                score -= STEP;
                print(out, decision, policy, ranked, score);
            }
        }
    }

    private static void print(CSVPrinter out, String decision, String policy, Ranked<String> ranked, double score)
            throws IOException {
        out.printRecord(decision, ranked.candidate().key(), policy, String.format(Locale.ROOT, "%.6f", score));
    }
}
