package app.taskaversion.platform.startup;

import app.taskaversion.TaskAversionApplication;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.core.env.Environment;

/**
 * The folder that the application lives in, whatever folder it was started from: data and {@code .env} lie here.
 *
 * <p>That is the folder of the jar. A jar or class folder inside a Maven {@code target} counts as the project itself,
 * because {@code target} is thrown away by a clean build and a person's data must not be.
 */
public record AppHome(Path folder) {

    /** A property that names another folder. The tests use it to stay out of the project. */
    public static final String PROPERTY = "app.home";

    static AppHome find(Environment environment) {
        String given = environment.getProperty(PROPERTY);
        if (given != null) {
            return new AppHome(Path.of(given).toAbsolutePath());
        }
        ApplicationHome home = new ApplicationHome(TaskAversionApplication.class);
        File source = home.getSource();
        return of(source == null ? home.getDir().toPath() : Path.of(source.toURI()));
    }

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
