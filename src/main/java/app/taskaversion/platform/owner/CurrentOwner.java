package app.taskaversion.platform.owner;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The owner of everything that is read or written right now, taken from the security context.
 *
 * <p>Without a signed-in person {@link #orNobody()} is {@link OwnerId#NOBODY}, which owns no row, and {@link #get()}
 * refuses.
 */
@Component
public class CurrentOwner {

    /** The role that each person has; views ask for it through {@code @PermitAll}. */
    public static final String ROLE_USER = "ROLE_USER";

    /** @throws AccessDeniedException if nobody is signed in */
    public OwnerId get() {
        OwnerId owner = orNobody();
        if (owner.equals(OwnerId.NOBODY)) {
            throw new AccessDeniedException("No owner in the security context");
        }
        return owner;
    }

    public OwnerId orNobody() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof OwnerPrincipal principal
                ? principal.ownerId()
                : OwnerId.NOBODY;
    }

    /**
     * Runs work that no request carries (command line, background jobs) as the given owner.
     *
     * @throws IllegalStateException inside a transaction of somebody else, or of nobody: what it has read would be
     *     served to the given owner
     */
    public <T> T callAs(OwnerId owner, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive() && !owner.equals(orNobody())) {
            throw new IllegalStateException("A transaction has one owner; begin it inside callAs");
        }
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authenticationOf(owner));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void runAs(OwnerId owner, Runnable work) {
        boolean unused = callAs(owner, () -> {
            work.run();
            return true;
        });
    }

    /** What the security context holds for a signed-in person. */
    public static Authentication authenticationOf(OwnerId owner) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new OwnerPrincipal(owner.value()), null, List.of(new SimpleGrantedAuthority(ROLE_USER)));
    }
}
