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
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.CookieClearingLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks at each request whether its sign-in is still open, and notes now and then that the person is here. */
class SignInFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFilter.class);

    private static final Pattern BY_ITSELF = Pattern.compile("(^|&)v-r=(heartbeat|push)(&|$)");

    private static final Pattern FROM_INSIDE = Pattern.compile("(^|&)v-r=");

    private final LogoutHandler cookie = new CookieClearingLogoutHandler(ServerDoors.SESSION_COOKIE);
    private final SignInWatch watch;
    private final LiveSessions sessions;
    private final SignIns signIns;
    private final BackgroundExecutor background;
    private final CurrentOwner owner;
    private final SecurityContextHolderStrategy contexts;

    /** @param contexts where the other filters of this chain keep who is there */
    SignInFilter(
            SignInWatch watch,
            LiveSessions sessions,
            SignIns signIns,
            BackgroundExecutor background,
            CurrentOwner owner,
            SecurityContextHolderStrategy contexts) {
        this.owner = owner;
        this.contexts = contexts;
        this.watch = watch;
        this.sessions = sessions;
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
                leave(request.getSession(false), signIn.id());
            } else if (isUse(request) && watch.isNews(signIn.id())) {
                owner.runAs(person.ownerId(), () -> background.run(() -> note(signIn.id())));
            }
        }
        HttpSession session = request.getSession(false);
        if (session != null && sessions.isLeaving(session) && isPage(request)) {
            comeWithout(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void leave(@Nullable HttpSession session, UUID signIn) {
        sessions.end(List.of(signIn));
        if (session != null && !sessions.isLeaving(session)) {
            session.invalidate(); // of no tab that could be told
        }
        contexts.clearContext();
    }

    /**
     * Who comes to a page with a session that is over needs a new one, but the old one must not end under its other tabs:
     * the container would cut their push channel before they know. So the browser lets go of its cookie and asks again; a
     * cookie that is still good may bring the person back at once.
     */
    private void comeWithout(HttpServletRequest request, HttpServletResponse response) throws IOException {
        cookie.logout(request, response, null);
        String query = request.getQueryString();
        response.sendRedirect(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** Not what a page that is open already asks for. */
    private static boolean isPage(HttpServletRequest request) {
        String query = request.getQueryString();
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && (query == null || !FROM_INSIDE.matcher(query).find())
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** A forgotten tab sends a heartbeat and opens its push channel again by itself: that is nobody. */
    private static boolean isUse(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || !BY_ITSELF.matcher(query).find();
    }

    private void note(UUID signIn) {
        try {
            signIns.seen(signIn);
        } catch (Busy e) {
            LOG.debug("The time of the last use was not noted: the database is busy");
        }
    }
}
