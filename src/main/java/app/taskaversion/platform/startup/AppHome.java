package app.taskaversion.platform.startup;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that the application lives in, whatever folder it was started from: data and {@code .env} lie here.
 *
 * <p>That is the folder of the jar. A jar or class folder inside a Maven {@code target} counts as the project itself,
 * because {@code target} is thrown away by a clean build and a person's data must not be.
 */
public record AppHome(Path folder) {

    /** @param source the jar or class folder that the application runs from */
    public static AppHome of(Path source) {
        Path folder = Files.isDirectory(source) ? source : parent(source);
        for (Path up = folder; up.getParent() != null; up = parent(up)) {
            Path project = parent(up);
            if (up.endsWith("target") && Files.exists(project.resolve("pom.xml"))) {
                return new AppHome(project);
            }
        }
        return new AppHome(folder);
    }

    private static Path parent(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        return parent == null ? path : parent;
    }
}
