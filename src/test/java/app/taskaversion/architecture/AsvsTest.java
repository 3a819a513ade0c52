package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The security documents speak of every item of OWASP ASVS 5.0 level 1 and 2, and of tests that exist. */
class AsvsTest {

    private static final Path SECURITY = Path.of("docs/security");
    private static final Path IDS = Path.of("src/test/resources/security/asvs-5.0.0-ids.txt");

    private static final Pattern ID = Pattern.compile("V\\d+\\.\\d+\\.\\d+");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z0-9]*(?:Test|IT|Contract|Bench))`");

    private static final Pattern HAS_TESTS =
            Pattern.compile("(?sm).*^ +@(?:Test|ParameterizedTest|ArchTest|TestFactory|RepeatedTest)\\b.*");

    /** How an item stands: met and tested, met by construction, in part, not, or up to who runs the app. */
    private static final Set<String> STANDS = Set.of("yes", "in part", "no", "operator");

    @Test
    void eachItemStandsInTheTableOnce() {
        List<String> named = items(read("asvs.md"));
        assertThat(named).as("named twice").doesNotHaveDuplicates();
        assertThat(new TreeSet<>(named)).isEqualTo(ids());
    }

    @Test
    void eachItemThatAppliesSaysHowItStands() {
        List<List<String>> rows = rows(read("asvs.md"));
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).as("columns").hasSize(5);
            assertThat(row.get(2)).as(row.getFirst()).isIn(STANDS);
            assertThat(row.get(3)).as(row.getFirst()).isNotBlank();
        });
        assertThat(rows.stream().filter(row -> row.get(2).equals("yes")))
                .as("what is met names its test, or says why none is possible")
                .allMatch(row -> !row.get(4).isBlank());
    }

    @Test
    void eachTestThatIsNamedExists() {
        Set<String> tests = testClasses();
        try (Stream<Path> documents = Files.list(SECURITY)) {
            for (Path document : documents.toList()) {
                assertThat(tests(read(document.getFileName().toString())))
                        .as(document.toString())
                        .isSubsetOf(tests);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(tests(read("asvs.md"))).hasSizeGreaterThan(20);
    }

    /** A file of that name may be there and test nothing. */
    @Test
    void eachTestThatIsNamedTestsSomething() {
        Map<String, String> sources = testSources();
        for (String name : tests(read("asvs.md"))) {
            assertThat(sources.get(name)).as(name).matches(HAS_TESTS);
        }
        assertThat("class NoTest {\n    @Test\n    void it() {}\n}").matches(HAS_TESTS);
        assertThat("class NoTest {\n    // @Test\n}").doesNotMatch(HAS_TESTS);
    }

    @Test
    void theSumsAtTheHeadAreRight() {
        String asvs = read("asvs.md");
        Map<String, Long> stands =
                rows(asvs).stream().collect(Collectors.groupingBy(row -> row.get(2), Collectors.counting()));
        long all = ids().size();
        long apply = stands.values().stream().mapToLong(Long::longValue).sum();
        assertThat(asvs)
                .contains("Of %d items %d do not apply. Of the others %d stand at yes, %d in part, %d at no, and %d are"
                        .formatted(
                                all,
                                all - apply,
                                stands.getOrDefault("yes", 0L),
                                stands.getOrDefault("in part", 0L),
                                stands.getOrDefault("no", 0L),
                                stands.getOrDefault("operator", 0L)));
    }

    @Test
    void whatIsWrongIsSeen() {
        assertThat(tests("| V1.1.1 | x | yes | y | `NoSuchTest`, `XssIT` |")).containsExactly("NoSuchTest", "XssIT");
        assertThat(items("| V1.1.1 | x |\n| V1.1.1, V1.1.2 | not ours |\nV9.9.9 in a sentence"))
                .containsExactly("V1.1.1", "V1.1.1", "V1.1.2");
        assertThat(rows("| V1.1.1 | x | perhaps | y | z |\n| V1.2.1, V1.2.2 | a reason |\n| V1.3.1 | a reason |"))
                .containsExactly(List.of("V1.1.1", "x", "perhaps", "y", "z"));
    }

    /** Ids in the first column. */
    private static List<String> items(String document) {
        List<String> ids = new ArrayList<>();
        document.lines()
                .filter(line -> line.startsWith("| V"))
                .map(line -> line.split("\\|", -1)[1])
                .forEach(cell -> ID.matcher(cell).results().forEach(found -> ids.add(found.group())));
        return ids;
    }

    /** The rows about one item each. */
    private static List<List<String>> rows(String document) {
        return document.lines()
                .filter(line -> line.matches("\\| " + ID.pattern() + " \\|.*"))
                .map(line -> List.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)))
                .map(cells -> cells.stream().map(String::strip).toList())
                .filter(cells -> cells.size() != 2) // those that do not apply have a reason only
                .toList();
    }

    private static Set<String> tests(String document) {
        return TEST.matcher(document)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> testClasses() {
        return testSources().keySet();
    }

    private static Map<String, String> testSources() {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    files.filter(found -> found.toString().endsWith(".java")).toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> ids() {
        try (Stream<String> lines = Files.lines(IDS)) {
            return lines.filter(line -> line.startsWith("V"))
                    .map(line -> line.replaceFirst(" .*", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        try {
            return Files.readString(SECURITY.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
