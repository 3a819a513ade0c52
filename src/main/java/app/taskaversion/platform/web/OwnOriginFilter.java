package app.taskaversion.platform.web;

import app.taskaversion.platform.text.Messages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What changes something, and the push channel, must come from a page of ours, with or without a login: another page
 * must not act in a person's name. (quality §5)
 */
class OwnOriginFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final Messages messages;

    OwnOriginFilter(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (comesFromUs(request)) {
            chain.doFilter(request, response);
        } else {
            PlainRefusal.send(response, HttpStatus.FORBIDDEN, messages.english("web.refused.origin"));
        }
    }

    private static boolean comesFromUs(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null) {
            return origin.equalsIgnoreCase(ownOrigin(request));
        }
        return READING.contains(request.getMethod()) && !isUpgrade(request) && !isEmbeddedElsewhere(request);
    }

    /** The scheme may come from a trusted proxy; the host is the one that the browser named, which proxies pass on. */
    private static String ownOrigin(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
    }

    private static boolean isUpgrade(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    /** A picture, script or frame of ours on another page. Following a link to us is fine. */
    private static boolean isEmbeddedElsewhere(HttpServletRequest request) {
        String site = lower(request.getHeader("Sec-Fetch-Site"));
        boolean link = lower(request.getHeader("Sec-Fetch-Mode")).equals("navigate")
                && lower(request.getHeader("Sec-Fetch-Dest")).equals("document");
        return !site.isEmpty() && !OWN_SITE.contains(site) && !link;
    }

    private static String lower(@Nullable String header) {
        return header == null ? "" : header.toLowerCase(Locale.ROOT);
    }
}
