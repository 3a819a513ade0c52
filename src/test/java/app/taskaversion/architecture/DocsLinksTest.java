package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point at exists, and the commands they name are the ones that the project has. */
class DocsLinksTest {

    private static final Set<String> NOT_OURS = Set.of(".git", ".idea", "target", "data", "node_modules");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");

    @Test
    void everyRelativeLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path document : documents()) {
            for (String link : matches(LINK, read(document))) {
                if (!link.matches("[a-z]+:.*")) {
                    links++;
                    if (!leadsSomewhere(document, link)) {
                        broken.add(ScriptRun.PROJECT.relativize(document) + " → " + link);
                    }
                }
            }
        }
        assertThat(links).as("relative links found").isGreaterThan(10);
        assertThat(broken).as("links that lead nowhere").isEmpty();
    }

    @Test
    void theReadmeShowsAScreenshotAndTwoCommandsFirst() throws IOException {
        String readme = read(ScriptRun.PROJECT.resolve("README.md"));
        String firstScreen = readme.substring(0, readme.indexOf("\n## "));
        assertThat(firstScreen).contains("](docs/images/now.png)");
        assertThat(commands(firstScreen)).containsExactly("./mvnw -Prun", "./mvnw verify");
    }

    @Test
    void theCommandsOfTheReadmeExist() throws IOException {
        String readme = read(ScriptRun.PROJECT.resolve("README.md"));
        String pom = read(ScriptRun.PROJECT.resolve("pom.xml"));
        assertThat(matches(Pattern.compile("\\./mvnw -P([a-z-]+)"), readme))
                .contains("run", "dev")
                .allSatisfy(profile -> assertThat(pom).contains("<id>" + profile + "</id>"));
        assertThat(pom.substring(pom.indexOf("<id>run</id>")))
                .as("./mvnw -Prun serves the app")
                .contains("<defaultGoal>spring-boot:run</defaultGoal>");
        assertThat(read(ScriptRun.PROJECT.resolve(".ci/run"))).contains("\ntime ./mvnw verify ");
    }

    @Test
    void theReadmeAndTheExampleFileNameTheSameSettings() throws IOException {
        String readme = read(ScriptRun.PROJECT.resolve("README.md"));
        String example = read(ScriptRun.PROJECT.resolve(".env.example"));
        assertThat(matches(Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|"), readme))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(matches(Pattern.compile("(?m)^#?([A-Z_]+)="), example));
    }

    @Test
    void everyDecisionHasItsNumberItsDateAndItsDoubts() throws IOException {
        List<Path> decisions;
        try (Stream<Path> files = Files.list(ScriptRun.PROJECT.resolve("docs/adr"))) {
            decisions = files.sorted().toList();
        }
        assertThat(decisions).isNotEmpty();
        for (int number = 1; number <= decisions.size(); number++) {
            Path decision = decisions.get(number - 1);
            assertThat(decision.getFileName().toString()).matches("%04d-[a-z0-9-]+\\.md".formatted(number));
            assertThat(read(decision))
                    .as(decision.getFileName().toString())
                    .startsWith("# " + number + ". ")
                    .containsPattern("\n\\d{4}-\\d\\d-\\d\\d · (proposed|accepted|superseded by \\d{4})\n")
                    .contains("## Context", "## Decision", "## Rejected", "## Doubts", "## Consequences");
        }
    }

    private static boolean leadsSomewhere(Path document, String link) throws IOException {
        URI uri = URI.create(link);
        Path folder = document.resolveSibling("");
        String path = uri.getPath();
        Path target = path.isEmpty() ? document : folder.resolve(path).normalize();
        if (!Files.exists(target)) {
            return false;
        }
        return uri.getFragment() == null || anchors(read(target)).contains(uri.getFragment());
    }

    /** The anchors that GitHub makes from headings. */
    private static List<String> anchors(String document) {
        return matches(HEADING, document).stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static List<String> commands(String text) {
        return matches(Pattern.compile("```sh\n([^`]+)\n```"), text);
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        Files.walkFileTree(ScriptRun.PROJECT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    documents.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return documents;
    }
}
