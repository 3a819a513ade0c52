package app.taskaversion.platform.web;

import app.taskaversion.platform.text.Messages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Local mode has no login, so a web page from elsewhere must not reach a person's feelings through their own browser.
 * Only this machine's own names are answered, which stops DNS rebinding. (quality §5)
 */
class OwnHostFilter extends OncePerRequestFilter {

    private static final Pattern OWN_HOST =
            Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]{1,5})?", Pattern.CASE_INSENSITIVE);

    private final Messages messages;

    OwnHostFilter(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getHeader(HttpHeaders.HOST);
        if (host == null || !OWN_HOST.matcher(host).matches()) {
            PlainRefusal.send(response, HttpStatus.MISDIRECTED_REQUEST, messages.english("web.refused.host"));
        } else {
            chain.doFilter(request, response);
        }
    }
}
