package app.taskaversion.account.internal;

import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.log.SecurityEvent;
import app.taskaversion.platform.log.SecurityLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** "Try it without an account": makes a guest and signs them in, like a login without a password. */
class GuestFilter extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "/guest";

    private final DoorUsers users;
    private final SignIns signIns;
    private final Throttle throttle;

    GuestFilter(
            DoorUsers users,
            SignIns signIns,
            Throttle throttle,
            RememberMeServices rememberMe,
            SessionAuthenticationStrategy sessions,
            AuthenticationFailureHandler failures) {
        super(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH),
                authentication -> authentication);
        this.users = users;
        this.signIns = signIns;
        this.throttle = throttle;
        setRememberMeServices(rememberMe);
        setSessionAuthenticationStrategy(sessions);
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setAuthenticationFailureHandler(failures);
    }

    static boolean isGuest(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + PATH);
    }

    /** A guest's only key is the cookie, so each new one counts: nothing is given back to the throttle. */
    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        DoorDetails details = DoorDetails.of(request);
        Throttle.Try unused = throttle.begin(Throttle.Kind.GUEST, "", details.address());
        try {
            UUID id = users.insertGuest();
            UUID signIn = signIns.begin(id, details.browser());
            SecurityLog.of(SecurityEvent.SIGNED_IN)
                    .account(id)
                    .from(details.address())
                    .by(Way.GUEST)
                    .write();
            UsernamePasswordAuthenticationToken guest =
                    SignInAuthentication.of(new DoorUser(id, null, null, null, false, false, null), signIn);
            return guest;
        } catch (Busy e) {
            throw new TooBusy();
        }
    }
}
