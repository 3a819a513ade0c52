package app.taskaversion.platform.startup;

import app.taskaversion.platform.error.StartRefused;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether figures about the running app are given to a monitoring system, and where. Off unless a port is named. */
final class MetricsSettings {

    static final String PORT = "METRICS_PORT";
    static final String HOST = "METRICS_HOST";

    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Za-z:.\\[\\]-]{1,255}");

    private MetricsSettings() {}

    /**
     * @param appPort which people use; figures must not be there
     * @return empty without figures
     * @throws StartRefused naming the variable that cannot be used
     */
    static Map<String, Object> springProperties(Function<String, @Nullable String> variables, int appPort) {
        String digits = Settings.given(variables.apply(PORT));
        if (digits.isEmpty()) {
            return Map.of();
        }
        int port = Settings.port(digits, PORT);
        if (port == appPort) {
            throw new StartRefused("startup.metricsPort.same");
        }
        String host = Settings.given(variables.apply(HOST));
        if (!host.isEmpty() && !ADDRESS.matcher(host).matches()) {
            throw new StartRefused("startup.metricsHost");
        }
        return Map.of(
                "app.metrics.port",
                port,
                "app.metrics.host",
                host.isEmpty() ? Settings.LOOPBACK_HOST : host,
                "management.prometheus.metrics.export.enabled",
                true);
    }
}
