package app.taskaversion.platform.startup;

import app.taskaversion.platform.error.StartRefused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says about how to serve, checked. Where the data lives is {@code DATABASE_URL}, which
 * {@link StartChecks} looks at.
 *
 * @param host the address to listen on; a loopback address in local mode, unless a trusted proxy keeps the app on this
 *     machine
 * @param port 1 to 65535
 */
record Settings(RunMode mode, DoorSettings doors, String host, int port) {

    static final String ENVIRONMENT = "ENVIRONMENT";
    static final String HOST = "HOST";
    static final String PORT = "PORT";

    static final String LOOPBACK_HOST = "127.0.0.1";
    static final String ANY_HOST = "0.0.0.0";
    static final int DEFAULT_PORT = 8080;

    /** Names and addresses of this machine that no other machine can reach. */
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "[::1]", "localhost");

    private static final Pattern PORT_NUMBER = Pattern.compile("[0-9]{1,5}");

    /**
     * @param variables the value of a variable, or null
     * @throws StartRefused naming the first variable that cannot be used
     */
    static Settings read(Function<String, @Nullable String> variables) {
        RunMode mode = mode(given(variables.apply(ENVIRONMENT)));
        DoorSettings doors = DoorSettings.read(mode, variables);
        String digits = given(variables.apply(PORT));
        return new Settings(
                mode,
                doors,
                host(variables.apply(HOST), HOST, mode, doors),
                digits.isEmpty() ? DEFAULT_PORT : port(digits, PORT));
    }

    private static RunMode mode(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "", "development" -> RunMode.DEVELOPMENT;
            case "production" -> RunMode.PRODUCTION;
            default -> throw new StartRefused("startup.environment.unknown");
        };
    }

    /** @param variable the name to tell the person */
    static String host(@Nullable String text, String variable, RunMode mode, DoorSettings doors) {
        String host = given(text).toLowerCase(Locale.ROOT);
        boolean loopbackOnly = doors.mode() == AccessMode.LOCAL && !doors.localProxy();
        if (host.isEmpty()) {
            return loopbackOnly || (mode == RunMode.DEVELOPMENT && !doors.localProxy()) ? LOOPBACK_HOST : ANY_HOST;
        }
        if (loopbackOnly && !LOOPBACK.contains(host)) {
            throw new StartRefused("startup.host.notLoopback", variable);
        }
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    /** @param variable the name to tell the person */
    static int port(String digits, String variable) {
        int port = PORT_NUMBER.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
        if (port < 1 || port > 65_535) {
            throw new StartRefused("startup.port", variable);
        }
        return port;
    }

    /** An empty value in an environment or in {@code .env} means the same as none: "". */
    static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** The same for Spring Boot. Logs are lines for a person in development and JSON for machines in production. */
    Map<String, Object> springProperties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.address", host);
        properties.put("server.port", port);
        if (mode == RunMode.PRODUCTION) {
            properties.put("logging.structured.format.console", "ecs");
        }
        if (doors.mode() == AccessMode.ACCOUNTS) {
            // The heartbeat of a forgotten tab is no use of the app.
            properties.put("vaadin.closeIdleSessions", true);
        }
        if (!doors.trustedProxies().isEmpty()) {
            // Tomcat's own valve: it believes the headers only if the request comes from one of these.
            properties.put("server.forward-headers-strategy", "native");
            properties.put("server.tomcat.remoteip.internal-proxies", networks(doors.trustedProxies()));
            properties.put("server.tomcat.remoteip.remote-ip-header", "x-forwarded-for");
            properties.put("server.tomcat.remoteip.protocol-header", "x-forwarded-proto");
        }
        return properties;
    }

    /** With a mask each: without any mask in the list Tomcat takes all of it for one regular expression. */
    private static String networks(List<String> proxies) {
        return proxies.stream()
                .map(proxy -> proxy.contains("/") ? proxy : proxy + (proxy.contains(":") ? "/128" : "/32"))
                .collect(Collectors.joining(","));
    }
}
