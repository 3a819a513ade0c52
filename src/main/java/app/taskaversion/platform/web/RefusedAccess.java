package app.taskaversion.platform.web;

import app.taskaversion.platform.log.SecurityEvent;
import app.taskaversion.platform.log.SecurityLog;
import app.taskaversion.platform.owner.OwnerPrincipal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes down each answer that refused access, whoever refused it. Being sent to the login page is none: that is how
 * everybody comes in. The address that was asked for is left out, since it is whatever the other side typed.
 */
class RefusedAccess extends OncePerRequestFilter {

    private static final Set<Integer> REFUSED =
            Set.of(HttpStatus.FORBIDDEN.value(), HttpStatus.MISDIRECTED_REQUEST.value());

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (REFUSED.contains(response.getStatus())) {
            SecurityLog.of(SecurityEvent.ACCESS_REFUSED)
                    .account(account(request.getSession(false)))
                    .from(Objects.requireNonNullElse(request.getRemoteAddr(), ""))
                    .status(response.getStatus())
                    .write();
        }
    }

    /** From the session, because the security context is empty again out here. */
    private static @Nullable UUID account(@Nullable HttpSession session) {
        return session != null
                        && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof OwnerPrincipal person
                ? person.id()
                : null;
    }
}
