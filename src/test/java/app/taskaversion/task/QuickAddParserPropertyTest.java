package app.taskaversion.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever is typed: nothing is thrown and no word is lost. */
class QuickAddParserPropertyTest {

    private static final int LINES = 20_000;

    private static final List<String> PIECES = Arrays.asList(
            "call",
            "dentist",
            "if",
            "If",
            "~15m",
            "~",
            "~1h30",
            "~1h",
            "~90",
            "!4",
            "!9",
            "!",
            "@home",
            "@",
            "fri",
            "friday",
            "sun",
            "by",
            "on",
            "next",
            "today",
            "tomorrow",
            "weekend",
            "this",
            "23.12.",
            "31.02.",
            "29.2.",
            "2026-12-24",
            "99999-99-99",
            "out",
            "check",
            "Büro",
            "@Büro",
            "🌱",
            "\ud83d",
            "~99999999999",
            "!!!!",
            "\0",
            "0.0.",
            "99.99.9999",
            "x".repeat(300));

    private static final List<String> BLANKS = List.of(" ", "  ", "\t", "\n", "\u00a0", "\u2003 ");

    @Test
    void nameAndPartsTogetherAreTheLine() {
        long seed = 20261123;
        Random random = new Random(seed);
        int understood = 0;
        for (int i = 0; i < LINES; i++) {
            String line = line(random);
            LocalDate today = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(2000));
            QuickAdd add = QuickAddParser.parse(line, today);
            assertThat(rebuilt(add)).as("seed %d, line %d: <%s>", seed, i, line).isEqualTo(words(line));
            assertThat(add.name().isBlank()).as(line).isEqualTo(words(line).isEmpty());
            add.find(QuickAddPart.Due.class)
                    .ifPresent(due -> assertThat(due.day()).isAfterOrEqualTo(today));
            QuickAdd plain = add;
            for (QuickAddPart part : add.parts()) {
                plain = plain.without(part);
                assertThat(rebuilt(plain)).as(line).isEqualTo(words(line));
            }
            assertThat(plain.name()).as(line).isEqualTo(String.join(" ", words(line)));
            understood += add.parts().size();
        }
        assertThat(understood).as("the lines must exercise the parser").isGreaterThan(LINES / 2);
    }

    /** Takes name and parts and puts each word where it stood. */
    private static List<String> rebuilt(QuickAdd add) {
        TreeMap<Integer, String> at = new TreeMap<>();
        for (QuickAddPart part : add.parts()) {
            QuickAddPart.Span span = part.span();
            assertThat(add.line().substring(span.start(), span.end())).isEqualTo(span.text());
            assertThat(at.put(span.start(), span.text())).isNull();
        }
        int from = 0;
        for (String word : words(add.name())) {
            int place = nextFree(add, word, from);
            at.put(place, word);
            from = place + word.length();
        }
        return at.values().stream().flatMap(text -> words(text).stream()).toList();
    }

    private static int nextFree(QuickAdd add, String word, int from) {
        int place = add.line().indexOf(word, from);
        while (place >= 0) {
            int found = place;
            boolean whole = (found == 0 || blank(add.line().charAt(found - 1)))
                    && (found + word.length() == add.line().length()
                            || blank(add.line().charAt(found + word.length())));
            if (whole
                    && add.parts().stream()
                            .noneMatch(part -> found >= part.span().start()
                                    && found < part.span().end())) {
                return found;
            }
            place = add.line().indexOf(word, place + 1);
        }
        throw new AssertionError("A word of the name is not in the line");
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\u00a0\\u2003]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder();
        int pieces = random.nextInt(9);
        for (int i = 0; i < pieces; i++) {
            line.append(PIECES.get(random.nextInt(PIECES.size())));
            line.append(BLANKS.get(random.nextInt(BLANKS.size())));
        }
        return random.nextBoolean() ? line.toString().strip() : line.toString();
    }
}
