package app.taskaversion.platform.startup;

import app.taskaversion.platform.error.StartRefused;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether reminders may be sent to browsers, by way of their makers' push services. */
final class PushSettings {

    static final String WEB_PUSH = "WEB_PUSH";

    private PushSettings() {}

    /**
     * @return empty for the default, which is yes: nothing is sent before a person switches it on
     * @throws StartRefused if it is neither true nor false
     */
    static Map<String, Object> springProperties(Function<String, @Nullable String> variables) {
        String flag = Settings.given(variables.apply(WEB_PUSH)).toLowerCase(Locale.ROOT);
        return switch (flag) {
            case "" -> Map.of();
            case "true", "false" -> Map.of("app.web-push", flag);
            default -> throw new StartRefused("startup.flag", WEB_PUSH);
        };
    }
}
