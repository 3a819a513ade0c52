package app.taskaversion.account.internal;

import app.taskaversion.account.SignInDetails;
import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.job.BackgroundExecutor;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerPrincipal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks at each request whether its sign-in is still open, and notes now and then that the person is here. */
class SignInFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFilter.class);

    private static final Pattern BY_ITSELF = Pattern.compile("(^|&)v-r=(heartbeat|push)(&|$)");

    private final SignInWatch watch;
    private final SignIns signIns;
    private final BackgroundExecutor background;
    private final CurrentOwner owner;
    private final SecurityContextHolderStrategy contexts;

    /** @param contexts where the other filters of this chain keep who is there */
    SignInFilter(
            SignInWatch watch,
            SignIns signIns,
            BackgroundExecutor background,
            CurrentOwner owner,
            SecurityContextHolderStrategy contexts) {
        this.owner = owner;
        this.contexts = contexts;
        this.watch = watch;
        this.signIns = signIns;
        this.background = background;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = contexts.getContext().getAuthentication();
        if (authentication != null
                && authentication.getDetails() instanceof SignInDetails signIn
                && authentication.getPrincipal() instanceof OwnerPrincipal person) {
            if (!watch.isOpen(signIn.id())) {
                leave(request);
            } else if (isUse(request) && watch.isNews(signIn.id())) {
                owner.runAs(person.ownerId(), () -> background.run(() -> note(signIn.id())));
            }
        }
        chain.doFilter(request, response);
    }

    /** A forgotten tab sends a heartbeat and opens its push channel again by itself: that is nobody. */
    private static boolean isUse(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || !BY_ITSELF.matcher(query).find();
    }

    /** Without a session the person is nobody again; a cookie that is still good may bring them back at once. */
    private void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        contexts.clearContext();
    }

    private void note(UUID signIn) {
        try {
            signIns.seen(signIn);
        } catch (Busy e) {
            LOG.debug("The time of the last use was not noted: the database is busy");
        }
    }
}
