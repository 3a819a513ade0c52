package app.taskaversion.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.taskaversion.account.SignInDetails;
import app.taskaversion.account.SignInEnds;
import app.taskaversion.platform.job.BackgroundExecutor;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerPrincipal;
import app.taskaversion.testsupport.TestClock;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** A sign-in that is over: its tabs leave one after the other, and the first must not cut off the others. */
class SignInFilterTest {

    private static final String WHO = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final UUID signIn = UUID.randomUUID();
    private final SignInEnds ends = new SignInEnds();
    private final LiveSessions sessions = new LiveSessions(ends, new TestClock());
    private final SignInWatch watch = mock(SignInWatch.class);
    private final MockHttpSession session = new MockHttpSession();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();
    private final SignInFilter filter = new SignInFilter(
            watch,
            sessions,
            mock(SignIns.class),
            mock(BackgroundExecutor.class),
            mock(CurrentOwner.class),
            SecurityContextHolder.getContextHolderStrategy());

    @BeforeEach
    void signedIn() {
        UUID unused = sessions.belongs(session, signIn, UUID.randomUUID());
        OwnerPrincipal person = mock(OwnerPrincipal.class);
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
        token.setDetails(new SignInDetails(signIn));
        SecurityContextImpl context = new SecurityContextImpl(token);
        session.setAttribute(WHO, context);
        SecurityContextHolder.setContext(context);
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    private void ask(String path, String query, String accept) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setSession(session);
        request.setQueryString(query);
        request.addHeader("Accept", accept);
        filter.doFilter(request, response, chain);
    }

    private static boolean somebody() {
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }

    @Test
    void anOpenSignInGoesOn() throws ServletException, IOException {
        when(watch.isOpen(signIn)).thenReturn(true);
        ask("/tasks", "at=1", "text/html");
        assertThat(chain.getRequest()).isNotNull();
        assertThat(somebody()).isTrue();
        assertThat(session.getAttribute(WHO)).isNotNull();
    }

    @Test
    void theFirstTabAtTheDoorLetsGoOfItsCookieAndTheSessionStaysForTheOthers() throws ServletException, IOException {
        ask("/login", "out", "text/html,*/*");
        assertThat(response.getRedirectedUrl()).isEqualTo("/login?out");
        assertThat(Objects.requireNonNull(response.getCookie(ServerDoors.SESSION_COOKIE))
                        .getMaxAge())
                .isZero();
        assertThat(chain.getRequest()).isNull();
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void whatAnOpenTabAsksForIsAnsweredToNobody() throws ServletException, IOException {
        List<String> told = new ArrayList<>();
        Runnable unused = ends.listen(signIn, () -> told.add("leave"));
        ask("/", "v-r=push&v-uiId=1", "text/html");
        assertThat(told).containsExactly("leave");
        assertThat(chain.getRequest()).isNotNull();
        assertThat(session.isInvalid()).isFalse();
        assertThat(session.getAttribute(WHO)).isNull();
        assertThat(somebody()).isFalse();
    }

    @Test
    void aSessionThatWasToldBeforeIsNobodysAtItsNextRequest() throws ServletException, IOException {
        sessions.end(List.of(signIn));
        SecurityContextHolder.clearContext();
        ask("/tasks", "at=1", "text/html");
        assertThat(response.getRedirectedUrl()).isEqualTo("/tasks?at=1");
    }
}
