package app.taskaversion.platform.startup;

import app.taskaversion.platform.error.StartRefused;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How much the files that one person brings may take. */
final class FileSettings {

    /** Megabytes of a million bytes. */
    static final String MOST = "FILES_PER_PERSON_MB";

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}|1000000");

    private FileSettings() {}

    /**
     * @return empty for the default
     * @throws StartRefused if it is no number of megabytes
     */
    static Map<String, Object> springProperties(Function<String, @Nullable String> variables) {
        String most = Settings.given(variables.apply(MOST));
        if (most.isEmpty()) {
            return Map.of();
        }
        if (!NUMBER.matcher(most).matches()) {
            throw new StartRefused("startup.files");
        }
        return Map.of("app.files-per-person-mb", most);
    }
}
