package app.taskaversion.platform.startup;

import app.taskaversion.platform.error.StartRefused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The mail server, for links to people who forgot their password. Without one there are codes on paper. */
final class MailSettings {

    static final String HOST = "SMTP_HOST";
    static final String PORT = "SMTP_PORT";
    static final String USERNAME = "SMTP_USERNAME";
    static final String PASSWORD = "SMTP_PASSWORD";
    static final String FROM = "SMTP_FROM";

    /** Where TLS begins before the first word. Elsewhere it begins with STARTTLS, which is required. */
    private static final int TLS_PORT = 465;

    private static final int TIMEOUT_MS = 10_000;

    private MailSettings() {}

    /**
     * @return empty without a server
     * @throws StartRefused if there is one, but not what a link needs
     */
    static Map<String, Object> springProperties(Function<String, @Nullable String> variables, DoorSettings doors) {
        String host = Settings.given(variables.apply(HOST));
        if (host.isEmpty()) {
            return Map.of();
        }
        if (Settings.given(variables.apply(FROM)).isEmpty() || doors.publicUrl().isEmpty()) {
            throw new StartRefused("startup.mail");
        }
        String digits = Settings.given(variables.apply(PORT));
        int port = digits.isEmpty() ? 587 : Settings.port(digits, PORT);
        String username = Settings.given(variables.apply(USERNAME));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("spring.mail.host", host);
        properties.put("spring.mail.port", port);
        if (!username.isEmpty()) {
            properties.put("spring.mail.username", username);
            properties.put("spring.mail.password", Settings.given(variables.apply(PASSWORD)));
            properties.put("spring.mail.properties.mail.smtp.auth", true);
        }
        properties.put(
                port == TLS_PORT
                        ? "spring.mail.properties.mail.smtp.ssl.enable"
                        : "spring.mail.properties.mail.smtp.starttls.required",
                true);
        for (String step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put("spring.mail.properties.mail.smtp." + step, TIMEOUT_MS);
        }
        return properties;
    }
}
