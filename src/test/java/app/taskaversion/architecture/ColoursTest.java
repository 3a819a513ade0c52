package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Colours stand in one place, so that light, dark and contrast are right everywhere. */
class ColoursTest {

    private static final Path TOKENS = Path.of("frontend/styles/tokens.css");

    /** A library as its makers ship it; it gets its colours from us. */
    private static final Path LIBRARY = Path.of("frontend/scripts/echarts");

    private static final String NAMED = "black|white|gr[ae]y|silver|red|maroon|orange|yellow|olive|lime|green|teal|aqua"
            + "|cyan|blue|navy|purple|fuchsia|magenta|pink|brown|gold|tomato|crimson|coral|salmon|indigo|violet";

    /** Hex, a colour function, or a name where a style sheet or script sets a colour. */
    private static final Pattern COLOUR =
            Pattern.compile("#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})(?![\\w-])"
                    + "|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\\([^)v]*[0-9]"
                    + "|(?:color|background|border|outline|fill|stroke|shadow)[\\w-]*[\"']?\\s*[:,=][^;{}\\n]*(?<![\\w-])(?:"
                    + NAMED
                    + ")\\b(?!-)");

    @Test
    void coloursStandInTheTokensOnly() {
        assertThat(Stream.of("frontend", "src/main/java", "src/main/resources")
                        .flatMap(folder -> files(Path.of(folder)))
                        .filter(file -> !file.equals(TOKENS) && !file.startsWith(LIBRARY))
                        .flatMap(file -> colours(read(file)).map(colour -> file + ": " + colour)))
                .isEmpty();
    }

    @Test
    void aColourIsSeenAndATokenIsNot() {
        assertThat(colours(read(TOKENS))).hasSizeGreaterThan(20);
        assertThat(Stream.of(
                        "a { color: #fff; }",
                        "a { background: rgb(1 2 3) }",
                        "a { border: 1px solid red }",
                        "getStyle().set(\"color\", \"#aabbcc\")",
                        "x.style.background = 'white'"))
                .allMatch(text -> colours(text).findAny().isPresent());
        assertThat(Stream.of(
                        "a { color: var(--tas-ink); }",
                        "#add { display: none }",
                        "background: transparent; color: currentColor",
                        "border-color: color-mix(in oklab, var(--tas-red) 40%, transparent)",
                        "// red is not used"))
                .allMatch(text -> colours(text).findAny().isEmpty());
    }

    private static Stream<String> colours(String text) {
        return COLOUR.matcher(withoutSelectors(text)).results().map(java.util.regex.MatchResult::group);
    }

    /** {@code #add} before a brace is an element, not a colour. */
    private static String withoutSelectors(String text) {
        return Pattern.compile("#[\\w-]+(?=[^;{}()\"']*\\{)").matcher(text).replaceAll(Matcher.quoteReplacement("id"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(css|js|html|java|webmanifest)"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
