package app.taskaversion.platform.web;

import java.util.Map;
import org.springframework.http.HttpHeaders;

/**
 * What the browser may do with our pages: load nothing from elsewhere, be framed by nobody, keep no copy. Whatever
 * does not say otherwise, as {@link StaticFiles} do, is {@code no-store}.
 */
final class SecurityHeaders {

    /** Vaadin 25.2 does not come up without 'unsafe-inline' and 'unsafe-eval'; strict nonces come with a later one. */
    static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "connect-src 'self'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "manifest-src 'self'",
            "worker-src 'self'",
            "frame-src 'none'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final String NO_DEVICES =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
                    + " magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()";

    /** What every answer says, whoever gives it: a page, a file, a refusal, or the server to what is no request. */
    static final Map<String, String> ALWAYS = Map.of(
            HttpHeaders.CACHE_CONTROL,
            "no-store",
            "Content-Security-Policy",
            CONTENT,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            // Not no-referrer: with it a browser sends "Origin: null" in some of its writes, which we refuse.
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            NO_DEVICES,
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    /** Only where the way here was encrypted: browsers believe it nowhere else. */
    static final String STRICT_TRANSPORT = "max-age=31536000; includeSubDomains";

    private SecurityHeaders() {}
}
