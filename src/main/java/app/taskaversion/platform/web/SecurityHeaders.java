package app.taskaversion.platform.web;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * What the browser may do with our pages: load nothing from elsewhere, be framed by nobody, keep no copy. Whatever
 * does not say otherwise, as {@link StaticFiles} do, is {@code no-store}.
 */
public final class SecurityHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

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

    /** The rest is said by {@link EveryAnswer} already; only whether the way here was encrypted is known later. */
    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        // At once: Vaadin's servlet is reached by a forward, and Tomcat takes no more headers after one.
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
        headers.defaultsDisabled().httpStrictTransportSecurity(Customizer.withDefaults());
    }
}
