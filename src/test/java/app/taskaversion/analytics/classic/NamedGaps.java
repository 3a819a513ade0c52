package app.taskaversion.analytics.classic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label, or several by a star, that docs/gaps.md names as not computed.
 *
 * @param pattern as it stands there
 */
record NamedGaps(String pattern) {

    private static final String SECTION = "## Figures of the older app that are not computed";

    static List<NamedGaps> read() {
        try {
            String text = Files.readString(Path.of("docs/gaps.md"));
            int start = text.indexOf(SECTION);
            int end = text.indexOf("\n## ", start + 1);
            String section = start < 0 ? "" : text.substring(start, end < 0 ? text.length() : end);
            return section.lines()
                    .filter(line -> line.startsWith("| `"))
                    .map(line -> line.split("\\|", 3)[1])
                    .flatMap(cell -> Pattern.compile("`([^`]+)`").matcher(cell).results())
                    .map(found -> new NamedGaps(found.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean covers(String label) {
        String expression =
                Matcher.quoteReplacement(pattern).replace(".", "\\.").replace("*", ".*");
        return label.matches(expression);
    }
}
