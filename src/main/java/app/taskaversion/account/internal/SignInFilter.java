package app.taskaversion.account.internal;

import app.taskaversion.account.SignInDetails;
import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.job.BackgroundExecutor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks at each request whether its sign-in is still open, and notes now and then that the person is here. */
class SignInFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFilter.class);

    private final SignInWatch watch;
    private final SignIns signIns;
    private final BackgroundExecutor background;

    SignInFilter(SignInWatch watch, SignIns signIns, BackgroundExecutor background) {
        this.watch = watch;
        this.signIns = signIns;
        this.background = background;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getDetails() instanceof SignInDetails signIn) {
            if (!watch.isOpen(signIn.id())) {
                leave(request);
            } else if (watch.isNews(signIn.id())) {
                background.run(() -> note(signIn.id()));
            }
        }
        chain.doFilter(request, response);
    }

    /** Without a session the person is nobody again; a cookie that is still good may bring them back at once. */
    private static void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private void note(UUID signIn) {
        try {
            signIns.seen(signIn);
        } catch (Busy e) {
            LOG.debug("The time of the last use was not noted: the database is busy");
        }
    }
}
