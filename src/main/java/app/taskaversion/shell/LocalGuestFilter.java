package app.taskaversion.shell;

import app.taskaversion.account.AccountService;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.web.StaticFiles;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Local single-user mode: whoever reaches the loopback address is the one guest. The context is kept in the session so
 * that server push and background updates know the owner too. Only a page makes a session, and is known by its next
 * request; whoever asks for none, a script that keeps no cookies, would leave one behind with each call.
 */
class LocalGuestFilter extends OncePerRequestFilter {

    private final AccountService accounts;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    LocalGuestFilter(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        Authentication guest = CurrentOwner.authenticationOf(accounts.localGuest());
        // After everything was deleted there is a new guest, and sessions of the former one go on as the new one's.
        if (known == null || !Objects.equals(guest.getPrincipal(), known.getPrincipal())) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(guest);
            SecurityContextHolder.setContext(context);
            if (request.getSession(false) != null) {
                contexts.saveContext(context, request, response);
            }
        }
        chain.doFilter(request, response);
    }

    /** Health and static files must work without the database and make no session. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/actuator") || path.startsWith("/actuator/") || StaticFiles.contain(path);
    }
}
