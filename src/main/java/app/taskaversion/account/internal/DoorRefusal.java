package app.taskaversion.account.internal;

import app.taskaversion.account.LoginNotices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the login page, with the reason as a word or a number in the address and nothing of the person. */
class DoorRefusal implements AuthenticationFailureHandler {

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();
    private final Clock clock;

    DoorRefusal(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        HttpSession session = request.getSession();
        String name = request.getParameter("username");
        if (name != null && name.length() <= 254) {
            session.setAttribute(LoginNotices.NAME, name);
        }
        redirect.sendRedirect(
                request,
                response,
                switch (refused) {
                    case TooManyTries wait -> "/login?wait=" + wait.seconds();
                    case SecondFactorNeeded code -> {
                        PendingCode.begin(session, code.account(), clock.instant(), request);
                        yield "/login/code";
                    }
                    case AuthenticationServiceException busy -> "/login?busy";
                    default -> "/login?error";
                });
    }
}
