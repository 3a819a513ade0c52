package app.taskaversion.platform.startup;

import app.taskaversion.platform.error.StartRefused;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says about the way in.
 *
 * @param guests whether people may try the app without an account; never in local mode
 * @param localProxy in local mode, whether something trusted in front of the app keeps it on this machine, as a
 *     container's published port does; then it may listen on any address
 * @param trustedProxies addresses and networks of the proxies whose forwarded headers are believed; none by default
 * @param publicUrl the address that people type, without a slash at its end; empty unless links are sent by mail
 */
public record DoorSettings(
        AccessMode mode,
        RegistrationMode registration,
        boolean guests,
        boolean localProxy,
        List<String> trustedProxies,
        String publicUrl) {

    static final String AUTH = "AUTH";
    static final String REGISTRATION = "REGISTRATION";
    static final String GUESTS = "GUESTS";
    static final String LOCAL_TRUSTED_PROXY = "LOCAL_TRUSTED_PROXY";
    static final String TRUSTED_PROXIES = "TRUSTED_PROXIES";
    static final String PUBLIC_URL = "PUBLIC_URL";

    /** @throws StartRefused naming the first variable that cannot be used */
    static DoorSettings read(RunMode run, Function<String, @Nullable String> variables) {
        AccessMode mode = mode(run, lower(variables.apply(AUTH)));
        RegistrationMode registration = registration(lower(variables.apply(REGISTRATION)));
        boolean guests = flag(variables.apply(GUESTS), GUESTS, registration != RegistrationMode.CLOSED);
        return new DoorSettings(
                mode,
                registration,
                guests && mode == AccessMode.ACCOUNTS,
                flag(variables.apply(LOCAL_TRUSTED_PROXY), LOCAL_TRUSTED_PROXY, false),
                proxies(Settings.given(variables.apply(TRUSTED_PROXIES))),
                publicUrl(Settings.given(variables.apply(PUBLIC_URL))));
    }

    private static AccessMode mode(RunMode run, String text) {
        return switch (text) {
            case "" -> run == RunMode.PRODUCTION ? AccessMode.ACCOUNTS : AccessMode.LOCAL;
            case "accounts" -> AccessMode.ACCOUNTS;
            case "local" -> {
                if (run == RunMode.PRODUCTION) {
                    throw new StartRefused("startup.auth.production");
                }
                yield AccessMode.LOCAL;
            }
            default -> throw new StartRefused("startup.auth.unknown");
        };
    }

    private static RegistrationMode registration(String text) {
        return switch (text) {
            case "", "invite" -> RegistrationMode.INVITE;
            case "open" -> RegistrationMode.OPEN;
            case "closed" -> RegistrationMode.CLOSED;
            default -> throw new StartRefused("startup.registration");
        };
    }

    private static boolean flag(@Nullable String text, String variable, boolean otherwise) {
        return switch (lower(text)) {
            case "" -> otherwise;
            case "true" -> true;
            case "false" -> false;
            default -> throw new StartRefused("startup.flag", variable);
        };
    }

    private static List<String> proxies(String text) {
        List<String> proxies = text.isEmpty() ? List.of() : List.of(text.split("\\s*,\\s*|\\s+", -1));
        if (!proxies.stream().allMatch(AddressRange::isOne)) {
            throw new StartRefused("startup.trustedProxies");
        }
        return proxies;
    }

    private static String publicUrl(String text) {
        if (text.isEmpty()) {
            return "";
        }
        try {
            URI uri = URI.create(text);
            if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null) {
                return text.replaceFirst("/+$", "");
            }
        } catch (IllegalArgumentException e) {
            throw new StartRefused("startup.publicUrl");
        }
        throw new StartRefused("startup.publicUrl");
    }

    private static String lower(@Nullable String text) {
        return Settings.given(text).toLowerCase(Locale.ROOT);
    }
}
