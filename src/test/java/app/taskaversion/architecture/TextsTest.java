package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The message bundle and the code fit together, and the words are kind. */
class TextsTest {

    private static final Path BUNDLE = Path.of("src/main/resources/i18n/messages.properties");

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_-]+)+");

    /** Look like keys and are none: names of files. */
    private static final Pattern NO_KEY =
            Pattern.compile(".*\\.(csv|json|jsonl|db|env|zip|properties|sql|css|js|svg|html)");

    /** What the person never reads about themselves (product: nobody's day is judged). */
    private static final Pattern UNKIND = Pattern.compile(
            "\\b(fail\\w*|overdue|missed|lazy|laziness|penalt\\w*|streak\\w*)\\b", Pattern.CASE_INSENSITIVE);

    /** Look like keys and are none: settings of ours. */
    private static final Set<String> SETTINGS = Set.of(
            "app.home",
            "app.sampler",
            "app.files-per-person-mb",
            "app.help-lines",
            "app.drain-seconds",
            "app.offline",
            "app.web-push",
            "app.metrics.port",
            "app.metrics.host",
            "management.prometheus.metrics.export.enabled");

    private static final Map<String, String> TEXTS = bundle();
    private static final Sources CODE = Sources.under(Path.of("src/main/java"));

    @Test
    void eachKeyInTheCodeHasAText() {
        assertThat(missing(CODE, TEXTS)).isEmpty();
    }

    @Test
    void eachTextIsUsed() {
        assertThat(unused(CODE, TEXTS)).isEmpty();
    }

    /** A key that is put together at run time must fit at least one text. */
    @Test
    void keysThatArePutTogetherFitATextEach() {
        assertThat(sums(CODE))
                .isNotEmpty()
                .allMatch(sum -> TEXTS.keySet().stream().anyMatch(pattern(sum).asMatchPredicate()));
    }

    @Test
    void missingAndUnusedTextsAreSeen() {
        Sources code = new Sources(
                Set.of("nav.now", "nav.gone", "tasks.csv", "Nav.x", "other.word"), Set.of(), Set.of("bird"));
        Map<String, String> texts = Map.of("nav.now", "Now", "nav.old", "Old");
        assertThat(missing(code, texts))
                .contains("nav.gone", "error.notFound.bird")
                .doesNotContain("nav.now");
        assertThat(unused(code, texts)).containsExactly("nav.old");
        assertThat(CODE.texts()).hasSizeGreaterThan(100).contains("survey.limit.choices");
    }

    @Test
    void eachTextIsAPatternThatCanBeRead() {
        TEXTS.forEach((key, text) -> assertThatCode(() -> new MessageFormat(text, Locale.ENGLISH))
                .as(key)
                .doesNotThrowAnyException());
    }

    @Test
    void wordsAreKind() {
        assertThat(unkind(TEXTS)).isEmpty();
        assertThat(unkind(Map.of("a.b", "You missed it", "a.c", "Your streak ended", "a.d", "Take your time")))
                .containsExactlyInAnyOrder("a.b", "a.c");
    }

    private static Set<String> unkind(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(text -> UNKIND.matcher(text.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> missing(Sources code, Map<String, String> texts) {
        Set<String> keys = literals(code, texts);
        keys.removeAll(texts.keySet());
        keys.removeIf(key -> texts.keySet().stream().anyMatch(text -> text.startsWith(key + ".")));
        return keys;
    }

    private static Set<String> unused(Sources code, Map<String, String> texts) {
        Set<String> keys = new TreeSet<>(texts.keySet());
        keys.removeAll(used(code, texts));
        return keys;
    }

    /** A literal is taken for a key if the bundle has texts under the same first word. */
    private static Set<String> literals(Sources code, Map<String, String> texts) {
        Set<String> words = texts.keySet().stream().map(TextsTest::firstWord).collect(Collectors.toSet());
        Stream<String> literal = code.texts().stream()
                .filter(text -> KEY.matcher(text).matches())
                .filter(text -> !NO_KEY.matcher(text).matches())
                .filter(text -> !SETTINGS.contains(text))
                .filter(text -> words.contains(firstWord(text)));
        Stream<String> notFound = code.notFound().stream().map(kind -> "error.notFound." + kind);
        return Stream.concat(literal, notFound).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Literals, what stands below a literal that is a first part, and what fits a key that is put together. */
    private static Set<String> used(Sources code, Map<String, String> texts) {
        Set<String> used = literals(code, texts);
        Set<String> firstParts = new TreeSet<>(used);
        Set<Pattern> together = sums(code).stream().map(TextsTest::pattern).collect(Collectors.toSet());
        for (String text : texts.keySet()) {
            if (firstParts.stream().anyMatch(part -> text.startsWith(part + "."))
                    || together.stream().anyMatch(sum -> sum.matcher(text).matches())) {
                used.add(text);
            }
        }
        return used;
    }

    /** {@code *} stands for one part of a key or for its end. */
    private static Pattern pattern(String sum) {
        return Pattern.compile(Pattern.quote(sum).replace("*", "\\E[A-Za-z0-9_.]+\\Q"));
    }

    private static Set<String> sums(Sources code) {
        Set<String> words = TEXTS.keySet().stream().map(TextsTest::firstWord).collect(Collectors.toSet());
        return code.sums().stream()
                .filter(sum -> sum.matches("[a-z][A-Za-z0-9]*\\.[A-Za-z0-9_.*-]*"))
                .filter(sum -> words.contains(firstWord(sum)))
                .filter(sum -> !sum.equals("error.notFound.*")) // its parts are read from the code
                .collect(Collectors.toSet());
    }

    private static String firstWord(String key) {
        return key.replaceFirst("\\..*", "");
    }

    private static Map<String, String> bundle() {
        Properties all = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLE)) {
            all.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        all.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
