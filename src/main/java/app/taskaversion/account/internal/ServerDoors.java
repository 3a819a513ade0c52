package app.taskaversion.account.internal;

import app.taskaversion.account.AccountDoors;
import app.taskaversion.platform.job.BackgroundExecutor;
import app.taskaversion.platform.log.SecurityEvent;
import app.taskaversion.platform.log.SecurityLog;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.startup.DoorSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.RememberMeAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** The doors of server mode, built from Spring Security's own parts. */
@Component
class ServerDoors implements AccountDoors {

    static final String SESSION_COOKIE = "JSESSIONID";

    private static final String LOGIN = "/login";
    private static final String LOGOUT = "/logout";

    private final DoorSettings settings;
    private final AccountProvider provider;
    private final DoorUsers users;
    private final SignIns signIns;
    private final SignInWatch watch;
    private final SignInEnder ender;
    private final LiveSessions sessions;
    private final TotpSecrets secrets;
    private final RecoveryCodes paper;
    private final Throttle throttle;
    private final BackgroundExecutor background;
    private final CurrentOwner owner;
    private final RotatingRememberMe rememberMe;
    private final Clock clock;

    ServerDoors(
            DoorSettings settings,
            PasswordEncoder encoder,
            DoorUsers users,
            SignIns signIns,
            SignInWatch watch,
            SignInEnder ender,
            LiveSessions sessions,
            TotpSecrets secrets,
            RecoveryCodes paper,
            Throttle throttle,
            BackgroundExecutor background,
            CurrentOwner owner,
            Clock clock) {
        this.owner = owner;
        this.settings = settings;
        this.provider = new AccountProvider(users, encoder, throttle, signIns);
        this.users = users;
        this.signIns = signIns;
        this.watch = watch;
        this.ender = ender;
        this.sessions = sessions;
        this.secrets = secrets;
        this.paper = paper;
        this.throttle = throttle;
        this.background = background;
        this.clock = clock;
        // The key only says that this process made the authentication; cookies do not depend on it.
        this.rememberMe = new RotatingRememberMe(Secrets.token(), users, signIns, ender, sessions);
    }

    @Override
    public void addTo(HttpSecurity http) {
        DoorRefusal refusal = new DoorRefusal(clock);
        http.authenticationManager(
                new ProviderManager(provider, new RememberMeAuthenticationProvider(rememberMe.getKey())));
        http.formLogin(form -> form.failureHandler(refusal).authenticationDetailsSource(DoorDetails::of));
        http.rememberMe(remember -> remember.rememberMeServices(rememberMe).key(rememberMe.getKey()));
        http.logout(logout -> logout.logoutRequestMatcher(post(LOGOUT))
                .logoutSuccessUrl(LOGIN + "?out")
                // Not at once, see LiveSessions: its other tabs are told first.
                .invalidateHttpSession(false)
                .deleteCookies(SESSION_COOKIE)
                .addLogoutHandler(new SignOut(ender))
                .addLogoutHandler(rememberMe)
                // Cookies are taken away one by one: this header would take those of every app on the same domain.
                .addLogoutHandler(new HeaderWriterLogoutHandler(
                        new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))));
        http.exceptionHandling(
                errors -> errors.defaultAccessDeniedHandlerFor(ServerDoors::askAgain, new OrRequestMatcher(doors()))
                        // Not left out: a single one would answer everything.
                        .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), AnyRequestMatcher.INSTANCE));
        http.addFilterAfter(
                new SignInFilter(watch, sessions, signIns, background, owner, contexts(http)),
                SecurityContextHolderFilter.class);
        http.addFilterAfter(
                new CodeFilter(users, signIns, secrets, paper, throttle, clock, rememberMe, newSession()),
                UsernamePasswordAuthenticationFilter.class);
        if (settings.guests()) {
            http.addFilterAfter(
                    new GuestFilter(users, signIns, throttle, rememberMe, newSession(), refusal),
                    UsernamePasswordAuthenticationFilter.class);
        }
    }

    private static SecurityContextHolderStrategy contexts(HttpSecurity http) {
        return http.getSharedObject(ApplicationContext.class)
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    /** Most often the page had just waited too long; it may also be another site that has no token. */
    private static void askAgain(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        SecurityLog.of(SecurityEvent.ACCESS_REFUSED)
                .from(DoorDetails.of(request).address())
                .by(Way.FORM)
                .write();
        new DefaultRedirectStrategy().sendRedirect(request, response, LOGIN + "?again");
    }

    /** A form that waited too long has a token that is not known any more: the page is simply shown again. */
    private static List<RequestMatcher> doors() {
        return List.of(post(LOGIN), post(CodeFilter.PATH), post(LOGOUT), post(GuestFilter.PATH));
    }

    private static RequestMatcher post(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
    }

    /** What Spring's form login does too: a new id for the session, and a new token for its forms. */
    static SessionAuthenticationStrategy newSession() {
        return new CompositeSessionAuthenticationStrategy(List.of(
                new ChangeSessionIdAuthenticationStrategy(),
                new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())));
    }
}
