package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.ScheduleType;
import app.taskaversion.task.TaskType;
import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
    private static final Pattern NO_KEY = Pattern.compile(".*\\.(csv|json|jsonl|db|env|zip|properties|sql|css|js|svg)");

    /** What the person never reads about themselves (product: nobody's day is judged). */
    private static final Pattern UNKIND = Pattern.compile(
            "\\b(fail\\w*|overdue|missed|lazy|laziness|penalt\\w*|streak\\w*)\\b", Pattern.CASE_INSENSITIVE);

    /**
     * Keys that are put together at run time, and what stands for {@code *}. Enums are complete: each constant has its
     * text.
     */
    private static final Map<String, Set<String>> PUT_TOGETHER = Map.of(
            "task.frequency.*", names(RoutineFrequency.class),
            "task.schedule.*", names(ScheduleType.class),
            "task.type.*", names(TaskType.class));

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

    @Test
    void keysThatArePutTogetherAreListedWithTheirParts() {
        assertThat(sums(CODE)).containsExactlyInAnyOrderElementsOf(PUT_TOGETHER.keySet());
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
        assertThat(CODE.texts()).hasSizeGreaterThan(100).contains("survey.limit.answers");
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
        Set<String> keys = used(code, texts);
        keys.removeAll(texts.keySet());
        return keys;
    }

    private static Set<String> unused(Sources code, Map<String, String> texts) {
        Set<String> keys = new TreeSet<>(texts.keySet());
        keys.removeAll(used(code, texts));
        return keys;
    }

    /** A literal is taken for a key if the bundle has texts under the same first word. */
    private static Set<String> used(Sources code, Map<String, String> texts) {
        Set<String> words = texts.keySet().stream().map(TextsTest::firstWord).collect(Collectors.toSet());
        Stream<String> literal = code.texts().stream()
                .filter(text -> KEY.matcher(text).matches())
                .filter(text -> !NO_KEY.matcher(text).matches())
                .filter(text -> words.contains(firstWord(text)));
        Stream<String> notFound = code.notFound().stream().map(kind -> "error.notFound." + kind);
        Stream<String> together = PUT_TOGETHER.entrySet().stream()
                .filter(pattern -> words.contains(firstWord(pattern.getKey())))
                .flatMap(pattern ->
                        pattern.getValue().stream().map(part -> pattern.getKey().replace("*", part)));
        return Stream.of(literal, notFound, together)
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
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

    private static Set<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
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
