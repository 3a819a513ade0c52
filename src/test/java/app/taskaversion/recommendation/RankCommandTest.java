package app.taskaversion.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.text.Messages;
import app.taskaversion.recommendation.model.ModelFile;
import app.taskaversion.recommendation.rule.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;

class RankCommandTest {

    private static final Path PEOPLE = SimulatedFolder.PEOPLE;

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private RankCommand command;

    @BeforeEach
    void command() {
        command = new RankCommand(new Messages());
    }

    private int run(String... arguments) {
        return command.run(new DefaultApplicationArguments(arguments), said::add);
    }

    private List<String> rank(Path people, String name) throws IOException {
        Path file = folder.resolve(name);
        assertThat(run("--rank=" + people, "--out=" + file)).as("%s", said).isEqualTo(RankCommand.DONE);
        return Files.readAllLines(file);
    }

    private static List<String[]> cells(List<String> lines) {
        return lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
    }

    @Test
    void everyModeRanksEveryCandidateOfEveryDecision() throws IOException {
        Map<String, Long> candidates = Files.readAllLines(PEOPLE.resolve("candidates.csv")).stream()
                .skip(1)
                .collect(Collectors.groupingBy(line -> line.split(",", -1)[0], Collectors.counting()));
        List<String> lines = rank(PEOPLE, "a.csv");
        assertThat(lines).first().isEqualTo("rec_id,task_id,policy,score");
        Map<String, Map<String, Long>> ranked = cells(lines).stream()
                .collect(Collectors.groupingBy(
                        row -> row[2], TreeMap::new, Collectors.groupingBy(row -> row[0], Collectors.counting())));
        assertThat(ranked.keySet()).hasSize(Mode.values().length).allMatch(policy -> policy.startsWith("app_"));
        assertThat(ranked.values()).allMatch(candidates::equals);
        assertThat(said.getLast()).contains(String.valueOf(candidates.size()));
    }

    @Test
    void noTwoCandidatesOfADecisionAreLevel() throws IOException {
        Map<String, List<String>> scores = cells(rank(PEOPLE, "a.csv")).stream()
                .collect(Collectors.groupingBy(
                        row -> row[0] + row[2], Collectors.mapping(row -> row[3], Collectors.toList())));
        assertThat(scores.values())
                .allSatisfy(each -> assertThat(each)
                        .doesNotHaveDuplicates()
                        .isSortedAccordingTo(Comparator.comparing(Double::valueOf, Comparator.reverseOrder())));
    }

    @Test
    void popularityCountsWhatEndedBefore() throws IOException {
        Map<String, Integer> ended = new HashMap<>();
        List<String> past = Files.readAllLines(PEOPLE.resolve("task_instances.csv"));
        Map<String, Double> scores = cells(rank(PEOPLE, "a.csv")).stream()
                .filter(row -> row[2].equals("app_popularity"))
                .collect(Collectors.toMap(row -> row[0] + " " + row[1], row -> Double.valueOf(row[3])));
        for (String line : Files.readAllLines(PEOPLE.resolve("candidates.csv"))) {
            String[] row = line.split(",", -1);
            if (!row[0].equals("rec_id")) {
                int n = (int) past.stream()
                        .skip(1)
                        .map(each -> each.split(",", -1))
                        .filter(each -> each[1].equals(row[3]))
                        .filter(each -> (each[7].isBlank() ? each[8] : each[7]).compareTo(row[2]) <= 0)
                        .count();
                ended.merge(row[3], n, Math::max);
                assertThat(scores.get(row[0] + " " + row[3]))
                        .isBetween(1 - Math.exp(-n / 5.0) - 1e-4, 1 - Math.exp(-n / 5.0) + 1e-6);
            }
        }
        assertThat(ended.values()).anyMatch(n -> n > 3);
    }

    /** Whoever is advised by what is yet to come is advised differently once that is taken away. */
    @Test
    void whatHappensLaterChangesNoEarlierRanking() throws IOException {
        String until = "2025-01-12 00:00";
        Path cut = Files.createDirectory(folder.resolve("cut"));
        Files.copy(PEOPLE.resolve("tasks.csv"), cut.resolve("tasks.csv"));
        Files.write(
                cut.resolve("task_instances.csv"),
                kept("task_instances.csv", row -> (row[7].isBlank() ? row[8] : row[7]).compareTo(until) < 0));
        List<String> early = kept("candidates.csv", row -> row[2].compareTo(until) < 0);
        Files.write(cut.resolve("candidates.csv"), early);
        List<String> decisions = early.stream()
                .skip(1)
                .map(line -> line.split(",", -1)[0])
                .distinct()
                .toList();
        List<String> whole = rank(PEOPLE, "whole.csv").stream()
                .filter(line -> line.startsWith("rec_id") || decisions.contains(line.split(",", -1)[0]))
                .toList();
        assertThat(rank(cut, "cut-out.csv")).hasSizeGreaterThan(100).isEqualTo(whole);
    }

    private static List<String> kept(String file, Predicate<String[]> row) throws IOException {
        try (Stream<String> lines = Files.lines(PEOPLE.resolve(file))) {
            return lines.filter(line -> line.startsWith("rec_id")
                            || line.startsWith("instance_id")
                            || row.test(line.split(",", -1)))
                    .toList();
        }
    }

    @Test
    void aFileThatIsThereIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("there.csv"), "mine");
        assertThat(run("--rank=" + PEOPLE, "--out=" + file)).isEqualTo(RankCommand.REFUSED);
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFolderWithoutPeopleLeavesNoFile() {
        Path file = folder.resolve("none.csv");
        assertThat(run("--rank=" + folder, "--out=" + file)).isEqualTo(RankCommand.REFUSED);
        assertThat(file).doesNotExist();
    }

    private Path withLists() throws IOException {
        return SimulatedFolder.withLists(folder);
    }

    @Test
    void whatWasLearnedRanksEveryCandidateAndPredictsOfEach() throws IOException {
        Path people = withLists();
        Path file = folder.resolve("learned.csv");
        assertThat(run("--train=" + people, "--rank=" + people, "--out=" + file))
                .as("%s", said)
                .isEqualTo(RankCommand.DONE);
        assertThat(said.getFirst()).contains(" 2 people ").contains(" 27 things ");
        List<String> lines = Files.readAllLines(file);
        assertThat(lines)
                .first()
                .isEqualTo("rec_id,task_id,policy,score,p_complete,net,minutes_p50,minutes_lo,minutes_hi,confidence");
        List<String[]> learned =
                cells(lines).stream().filter(row -> row[2].equals("app_model")).toList();
        List<String> rules = cells(lines).stream()
                .filter(row -> !row[2].equals("app_model"))
                .map(row -> String.join(",", row).replaceFirst(",{6}$", ""))
                .toList();
        assertThat(learned.stream().map(row -> row[0] + row[1]))
                .containsExactlyInAnyOrderElementsOf(
                        cells(Files.readAllLines(people.resolve("candidates.csv"))).stream()
                                .map(row -> row[0] + row[3])
                                .toList());
        assertThat(learned).allSatisfy(row -> {
            assertThat(Double.parseDouble(row[4])).isBetween(0.0, 1.0);
            assertThat(Double.parseDouble(row[5])).isBetween(-50.0, 100.0);
            assertThat(Double.parseDouble(row[6])).isBetween(Double.parseDouble(row[7]), Double.parseDouble(row[8]));
        });
        assertThat(rules).isEqualTo(rank(people, "rules.csv").stream().skip(1).toList());
        Path again = folder.resolve("again.csv");
        assertThat(run("--train=" + people, "--rank=" + people, "--out=" + again))
                .isEqualTo(RankCommand.DONE);
        assertThat(again).hasSameTextualContentAs(file);
    }

    @Test
    void learningAloneSaysFromHowMuch() throws IOException {
        assertThat(run("--train=" + withLists())).isEqualTo(RankCommand.DONE);
        // So little tells nothing, and that is said too.
        assertThat(said).hasSize(2).first().asString().contains(" 27 things ");
    }

    @Test
    void theVeryModelThatRankedIsKept() throws IOException {
        Path people = withLists();
        Path model = folder.resolve("model");
        Path alone = folder.resolve("alone");
        Path file = folder.resolve("learned.csv");
        assertThat(run("--train=" + people, "--model=" + model, "--rank=" + people, "--out=" + file))
                .as("%s", said)
                .isEqualTo(RankCommand.DONE);
        ModelFile kept = ModelFile.read(Files.readAllBytes(model));
        assertThat(said.getFirst()).contains(kept.model().version());
        assertThat(kept.rows()).isNull();
        assertThat(run("--train=" + people, "--model=" + alone)).isEqualTo(RankCommand.DONE);
        assertThat(alone).hasSameBinaryContentAs(model);
    }

    @Test
    void aModelIsWrittenOverNothingAndNotWithoutSomethingToLearnFrom() throws IOException {
        Path there = Files.writeString(folder.resolve("model"), "mine");
        assertThat(run("--train=" + PEOPLE, "--model=" + there)).isEqualTo(RankCommand.REFUSED);
        assertThat(there).hasContent("mine");
        Path none = folder.resolve("none");
        for (String[] arguments : List.of(
                new String[] {"--train=" + PEOPLE, "--model"},
                new String[] {"--model=" + none, "--rank=" + PEOPLE, "--out=" + none})) {
            assertThat(run(arguments)).isEqualTo(RankCommand.CHOICE_MISSING);
        }
        assertThat(run("--train=" + folder, "--model=" + none)).isEqualTo(RankCommand.REFUSED);
        assertThat(none).doesNotExist();
    }

    @Test
    void whatCannotBeLearnedFromLeavesNoFile() {
        Path file = folder.resolve("none.csv");
        assertThat(run("--train=" + folder, "--rank=" + PEOPLE, "--out=" + file))
                .isEqualTo(RankCommand.REFUSED);
        assertThat(run("--train", "--rank=" + PEOPLE, "--out=" + file)).isEqualTo(RankCommand.CHOICE_MISSING);
        assertThat(run("--train=" + PEOPLE, "--out=" + file)).isEqualTo(RankCommand.CHOICE_MISSING);
        assertThat(file).doesNotExist();
    }

    /** The truth about the people is in a file of its own, which need not be there and is not opened if it is. */
    @Test
    void theTruthIsNeverRead() throws IOException {
        Path people = withLists();
        Files.createDirectory(people.resolve("ground_truth.csv"));
        Path file = folder.resolve("learned.csv");
        assertThat(run("--train=" + people, "--rank=" + people, "--out=" + file))
                .isEqualTo(RankCommand.DONE);
    }

    @Test
    void bothMustBeNamed() {
        for (String[] arguments : Arrays.asList(new String[] {"--rank"}, new String[] {"--rank=" + PEOPLE})) {
            assertThat(run(arguments)).isEqualTo(RankCommand.CHOICE_MISSING);
        }
        assertThat(said).hasSize(2);
    }
}
