package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each package says in a sentence what it is for, and is checked for null. */
class PackageInfoTest {

    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*\\s*\\*?\\s*[A-Z][^*]{3,}");

    @Test
    void eachPackageHasOneSentenceAndIsNullMarked() {
        assertThat(unmarked(Path.of("src/main/java"))).isEmpty();
        // A test package needs none: on the class path it would hide the notes of the package that it tests.
    }

    @Test
    void aPackageWithoutItIsSeen() {
        assertThat(unmarked(Path.of("src/test/java/brokenhouse")))
                .contains("src/test/java/brokenhouse: not @NullMarked", "src/test/java/brokenhouse/alpha: missing");
    }

    private static List<String> unmarked(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> file.resolveSibling("package-info.java"))
                    .distinct()
                    .flatMap(PackageInfoTest::wrong)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> wrong(Path info) {
        String place = String.valueOf(info.getParent()).replace('\\', '/');
        if (!Files.exists(info)) {
            return Stream.of(place + ": missing");
        }
        String text = read(info);
        return Stream.of(
                        text.contains("\n@NullMarked\n") ? "" : ": not @NullMarked",
                        SENTENCE.matcher(text).find() ? "" : ": no sentence")
                .filter(words -> !words.isEmpty())
                .map(words -> place + words);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
