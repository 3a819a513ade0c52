package app.taskaversion.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of the older app, as a person brings them in the browser. */
final class Import {

    private Import() {}

    /** Chooses all files of a folder, and waits until they are there. */
    static void choose(Person person, Path folder) {
        List<FilePayload> files = new ArrayList<>();
        try (var all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) {
                files.add(new FilePayload(file.getFileName().toString(), "text/csv", Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        person.page().locator("input[type=file]").setInputFiles(files.toArray(FilePayload[]::new));
        person.sees(files.size() + " files are here.");
        assertThat(person.button("Look at it first")).isEnabled();
    }

    /** Chooses all files of a folder and looks at them, until they can be brought in. */
    static void lookAt(Person person, Path folder) {
        choose(person, folder);
        person.tap("Look at it first");
        assertThat(person.button("Bring it in")).isEnabled();
    }
}
