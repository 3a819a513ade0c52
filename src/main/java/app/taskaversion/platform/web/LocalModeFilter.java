package app.taskaversion.platform.web;

import app.taskaversion.platform.text.Messages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Local mode has no login, so a web page from elsewhere must not reach a person's feelings through their own browser.
 * Only this machine's own names are answered, which stops DNS rebinding; what changes something, and the push channel,
 * must come from a page of ours. (quality §5)
 */
class LocalModeFilter extends OncePerRequestFilter {

    private static final Pattern OWN_HOST =
            Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]{1,5})?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final Messages messages;

    LocalModeFilter(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getHeader(HttpHeaders.HOST);
        if (host == null || !OWN_HOST.matcher(host).matches()) {
            refuse(response, HttpStatus.MISDIRECTED_REQUEST, "web.refused.host");
        } else if (!comesFromUs(request, host)) {
            refuse(response, HttpStatus.FORBIDDEN, "web.refused.origin");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean comesFromUs(HttpServletRequest request, String host) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null) {
            return origin.equalsIgnoreCase(request.getScheme() + "://" + host);
        }
        return READING.contains(request.getMethod()) && !isUpgrade(request) && !isEmbeddedElsewhere(request);
    }

    private static boolean isUpgrade(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.UPGRADE) != null;
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

    private void refuse(HttpServletResponse response, HttpStatus status, String messageKey) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getWriter().println(messages.english(messageKey));
    }
}
