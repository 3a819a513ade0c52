package app.taskaversion.platform.startup;

import app.taskaversion.platform.error.StartRefused;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a node that is told to stop goes on serving, so that the balancer notices first. */
final class DrainSettings {

    static final String SECONDS = "DRAIN_SECONDS";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}|1[01][0-9]|120");

    private DrainSettings() {}

    /**
     * @return empty for the default, which is not to wait
     * @throws StartRefused if it is no number of seconds from 0 to 120
     */
    static Map<String, Object> springProperties(Function<String, @Nullable String> variables) {
        String seconds = Settings.given(variables.apply(SECONDS));
        if (seconds.isEmpty()) {
            return Map.of();
        }
        if (!NUMBER.matcher(seconds).matches()) {
            throw new StartRefused("startup.drain");
        }
        return Map.of("app.drain-seconds", seconds);
    }
}
