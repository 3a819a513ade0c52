package app.taskaversion.platform.startup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;

/** Something that the packaged application does instead of serving, such as an import from the command line. */
public interface Command {

    boolean isRequested(ApplicationArguments arguments);

    /** @return the exit code of the process */
    int run(ApplicationArguments arguments);

    /** @return the value of an option, the first if it is named twice; absent without it */
    static @Nullable String option(ApplicationArguments arguments, String name) {
        List<String> values = arguments.getOptionValues(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }
}
