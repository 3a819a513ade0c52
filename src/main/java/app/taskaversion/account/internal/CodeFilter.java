package app.taskaversion.account.internal;

import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.log.SecurityEvent;
import app.taskaversion.platform.log.SecurityLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The second step of a login: the code of the phone, or one of those on paper. */
class CodeFilter extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "/login/code";

    /** Request attribute: whether the person asked to stay signed in, one step before. */
    static final String REMEMBER = CodeFilter.class.getName() + ".remember";

    private final DoorUsers users;
    private final SignIns signIns;
    private final TotpSecrets secrets;
    private final RecoveryCodes paper;
    private final Throttle throttle;
    private final Clock clock;

    CodeFilter(
            DoorUsers users,
            SignIns signIns,
            TotpSecrets secrets,
            RecoveryCodes paper,
            Throttle throttle,
            Clock clock,
            RememberMeServices rememberMe,
            SessionAuthenticationStrategy sessions) {
        super(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH),
                authentication -> authentication);
        this.users = users;
        this.signIns = signIns;
        this.secrets = secrets;
        this.paper = paper;
        this.throttle = throttle;
        this.clock = clock;
        setRememberMeServices(rememberMe);
        setSessionAuthenticationStrategy(sessions);
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setAuthenticationFailureHandler(CodeFilter::refuse);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        DoorDetails details = DoorDetails.of(request);
        PendingCode pending = PendingCode.of(request, clock.instant()).orElseThrow(NothingPending::new);
        Throttle.Try attempt =
                throttle.begin(Throttle.Kind.CODE, pending.account().toString(), details.address());
        String code = Objects.requireNonNullElse(request.getParameter("code"), "");
        DoorUser user = users.find(pending.account()).orElseThrow(NothingPending::new);
        try {
            if (!secrets.use(user.id(), code) && !paper.use(user.id(), code)) {
                SecurityLog.of(SecurityEvent.SIGN_IN_REFUSED)
                        .account(user.id())
                        .from(details.address())
                        .by(Way.CODE)
                        .write();
                throw new BadCredentialsException("code");
            }
            attempt.wasRight();
            PendingCode.done(request);
            request.setAttribute(REMEMBER, pending.remember());
            UUID signIn = signIns.begin(user.id(), details.browser());
            SecurityLog.of(SecurityEvent.SIGNED_IN)
                    .account(user.id())
                    .from(details.address())
                    .by(Way.CODE)
                    .write();
            return SignInAuthentication.of(user, signIn);
        } catch (Busy e) {
            throw new TooBusy();
        }
    }

    /** The password was too long ago, or never. */
    private static class NothingPending extends AuthenticationException {
        NothingPending() {
            super("nothing pending");
        }
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        new DefaultRedirectStrategy()
                .sendRedirect(
                        request,
                        response,
                        switch (refused) {
                            case TooManyTries wait -> PATH + "?wait=" + wait.seconds();
                            case NothingPending nothing -> "/login?again";
                            case TooBusy busy -> PATH + "?busy";
                            default -> PATH + "?error";
                        });
    }
}
