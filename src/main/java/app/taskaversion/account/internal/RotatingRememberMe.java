package app.taskaversion.account.internal;

import app.taskaversion.account.SignInDetails;
import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.log.SecurityEvent;
import app.taskaversion.platform.log.SecurityLog;
import app.taskaversion.platform.owner.OwnerPrincipal;
import app.taskaversion.platform.web.StaticFiles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.CookieTheftException;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;

/**
 * Staying signed in: through the loss of the node that a browser was on, and through the browser's own end where that is
 * asked for. The cookie holds a series and a token; the token changes at each use. If a used-up token comes back,
 * somebody has a copy of the cookie: then all sign-ins of that person end. The cookie is Spring's; the rows are {@link
 * SignIns}, where only keyed hashes are kept.
 */
class RotatingRememberMe extends AbstractRememberMeServices {

    static final String COOKIE = "tas-stay";
    static final String PARAMETER = "remember-me";

    private static final int UNTIL_THE_BROWSER_IS_CLOSED = -1;

    private final SignIns signIns;
    private final SignInEnder ender;
    private final LiveSessions sessions;
    private final DoorUsers users;

    RotatingRememberMe(String key, DoorUsers users, SignIns signIns, SignInEnder ender, LiveSessions sessions) {
        super(key, id -> {
            throw new UsernameNotFoundException("People come back by their cookie only");
        });
        this.users = users;
        this.signIns = signIns;
        this.ender = ender;
        this.sessions = sessions;
        setCookieName(COOKIE);
        setParameter(PARAMETER);
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        setTokenValiditySeconds((int) SignIns.REMEMBERED.toSeconds());
    }

    /** As closed to scripts and other sites as the cookie that it takes away. */
    @Override
    protected void cancelCookie(HttpServletRequest request, HttpServletResponse response) {
        setCookie(new String[] {"", ""}, 0, request, response);
    }

    /** Always asked for: each login is written down, remembered or not. */
    @Override
    protected boolean rememberMeRequested(HttpServletRequest request, String parameter) {
        return true;
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (!(authentication.getDetails() instanceof SignInDetails signIn)
                || !(authentication.getPrincipal() instanceof OwnerPrincipal person)) {
            return;
        }
        UUID before = sessions.belongs(request.getSession(), signIn.id(), person.id());
        if (before != null) {
            signIns.end(before);
        }
        try {
            boolean stays = wanted(request);
            keep(signIns.remember(signIn.id(), stays), stays, request, response);
        } catch (Busy e) {
            logger.debug("Signed in, but not remembered: the database is busy");
        }
    }

    /** A guest has no other key than the cookie. */
    private boolean wanted(HttpServletRequest request) {
        return GuestFilter.isGuest(request)
                || Boolean.TRUE.equals(request.getAttribute(CodeFilter.REMEMBER))
                || super.rememberMeRequested(request, PARAMETER);
    }

    private void keep(
            SignIns.Remembered remembered, boolean stays, HttpServletRequest request, HttpServletResponse response) {
        setCookie(
                new String[] {remembered.series(), remembered.token()},
                stays ? getTokenValiditySeconds() : UNTIL_THE_BROWSER_IS_CLOSED,
                request,
                response);
    }

    /** Not for files and health: they need nobody, and each would take a turn of the token. */
    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (StaticFiles.contain(path) || path.startsWith("/actuator")) {
            return null;
        }
        try {
            return super.autoLogin(request, response);
        } catch (CookieTheftException e) {
            DoorNotice.leave(request, DoorNotice.STOLEN);
            return null;
        } catch (Busy e) {
            return null; // the cookie stays, the next request tries again
        }
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        if (cookie.length != 2) {
            throw new InvalidCookieException("not one of ours");
        }
        return switch (signIns.comeBack(new SignIns.Remembered(cookie[0], cookie[1]))) {
            case SignIns.Back back -> {
                if (back.next() != null) {
                    keep(new SignIns.Remembered(cookie[0], back.next()), back.stays(), request, response);
                    write(SecurityEvent.SIGNED_IN, back.account(), request);
                }
                yield users.find(back.account())
                        .orElseThrow(() -> new UsernameNotFoundException("gone"))
                        .cameBackBy(back.signIn());
            }
            case SignIns.Unknown unknown -> throw new RememberMeAuthenticationException("unknown");
            case SignIns.Stolen stolen -> {
                ender.endAll(stolen.account(), null);
                write(SecurityEvent.COOKIE_STOLEN, stolen.account(), request);
                throw new CookieTheftException("a used-up token came back");
            }
        };
    }

    private static void write(SecurityEvent event, UUID account, HttpServletRequest request) {
        SecurityLog.of(event)
                .account(account)
                .from(DoorDetails.of(request).address())
                .by(Way.COOKIE)
                .write();
    }

    @Override
    protected Authentication createSuccessfulAuthentication(HttpServletRequest request, UserDetails found) {
        DoorUser user = (DoorUser) found;
        UUID signIn = Objects.requireNonNull(user.signIn(), "came back by a cookie");
        UUID before = sessions.belongs(request.getSession(), signIn, user.id());
        if (before != null) {
            ender.end(List.of(before));
        }
        return SignInAuthentication.remembered(getKey(), user, signIn);
    }
}
