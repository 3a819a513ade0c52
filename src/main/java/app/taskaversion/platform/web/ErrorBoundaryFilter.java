package app.taskaversion.platform.web;

import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.error.ErrorLog;
import app.taskaversion.platform.persistence.DatabaseState;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Errors that reach the edge of the web server: logged with an id and without words, answered by the error page. The
 * server's own log of them would repeat the message, which may hold what a person wrote.
 */
class ErrorBoundaryFilter extends OncePerRequestFilter {

    /** The id of the error, for the page. */
    static final String ERROR_ID = ErrorBoundaryFilter.class.getName() + ".id";

    /** What to say if others are served before. */
    static final String BUSY = ErrorBoundaryFilter.class.getName() + ".busy";

    private final DatabaseState database;

    ErrorBoundaryFilter(DatabaseState database) {
        this.database = database;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
            Busy busy = Busy.in(e);
            if (busy != null) {
                request.setAttribute(BUSY, busy.messageKey());
            } else if (!database.noticed(e)) {
                request.setAttribute(ERROR_ID, ErrorLog.report(e));
                status = HttpStatus.INTERNAL_SERVER_ERROR;
            }
            if (!response.isCommitted()) {
                if (busy != null) {
                    response.setHeader(HttpHeaders.RETRY_AFTER, Busy.RETRY_AFTER);
                }
                response.sendError(status.value());
            }
        }
    }
}
