package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.model.Prediction;
import app.taskaversion.recommendation.model.Predictor;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes what every mode, and what was learned, makes of every decision of simulated people. */
public final class Rankings {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private static final List<String> SCORES = List.of("rec_id", "task_id", "policy", "score");
    private static final List<String> PREDICTIONS =
            List.of("p_complete", "net", "minutes_p50", "minutes_lo", "minutes_hi", "confidence");
    private static final String LEARNED = "app_model";

    private static final double STEP = 1e-6;

    private Rankings() {}

    /**
     * Every score lies a little below the one before, since level scores are settled by more than the score. What a mode
     * does not suggest comes after the rest, below 0, by gentle start: that is what is left when it has nothing.
     *
     * @param predictor what was learned, to rank them too, with what it predicts of each; absent without
     * @return how many decisions there were
     * @throws java.nio.file.FileAlreadyExistsException if there is such a file already
     * @throws IOException if the folder cannot be read or the file not be written; no half file stays
     */
    public static int write(Path folder, Path file, @Nullable Predictor predictor) throws IOException {
        SimulatedPeople people = SimulatedPeople.read(folder);
        int[] decisions = {0};
        Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        boolean whole = false;
        try (writer;
                CSVPrinter out = new CSVPrinter(writer, FORMAT)) {
            out.printRecord(
                    predictor == null
                            ? SCORES
                            : Stream.concat(SCORES.stream(), PREDICTIONS.stream())
                                    .toList());
            List<Object> rest = predictor == null ? List.of() : Collections.nCopies(PREDICTIONS.size(), "");
            people.decide((decision, candidates) -> {
                decisions[0]++;
                for (Mode mode : Mode.values()) {
                    write(out, decision, mode, candidates, rest);
                }
            });
            if (predictor != null) {
                for (SimulatedCourse course : SimulatedCourses.read(folder)) {
                    write(out, course, predictor);
                }
            }
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        return decisions[0];
    }

    private static void write(
            CSVPrinter out, String decision, Mode mode, List<Candidate<String>> candidates, List<Object> rest)
            throws IOException {
        String policy = "app_" + mode.name().toLowerCase(Locale.ROOT);
        Set<String> written = new HashSet<>();
        double score = 1;
        for (Ranked<String> ranked : Ranking.of(mode, candidates, Situation.UNKNOWN)) {
            score = Math.min(ranked.score(), score - STEP);
            print(out, decision, policy, ranked, score, rest);
            written.add(ranked.candidate().key());
        }
        score = Math.min(score, 0);
        for (Ranked<String> ranked : Ranking.of(Mode.GENTLE_START, candidates, Situation.UNKNOWN)) {
            if (written.add(ranked.candidate().key())) {
                score -= STEP;
                print(out, decision, policy, ranked, score, rest);
            }
        }
    }

    private static void print(
            CSVPrinter out, String decision, String policy, Ranked<String> ranked, double score, List<Object> rest)
            throws IOException {
        List<Object> row = new ArrayList<>(List.of(decision, ranked.candidate().key(), policy, number(score)));
        row.addAll(rest);
        out.printRecord(row);
    }

    private static void write(CSVPrinter out, SimulatedCourse course, Predictor predictor) throws IOException {
        new LearnedCourse(course, predictor).tell((decision, predictions) -> {
            for (Prediction said : predictions) {
                out.printRecord(
                        decision.id(),
                        said.task(),
                        LEARNED,
                        number(said.score()),
                        number(said.complete()),
                        number(said.net()),
                        number(said.minutes()),
                        number(said.minutesLow()),
                        number(said.minutesHigh()),
                        Double.isNaN(said.confidence()) ? "" : number(said.confidence()));
            }
        });
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
