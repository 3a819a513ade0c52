package app.taskaversion.account;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Which sign-in a security context belongs to.
 *
 * @param id of the device's entry under <i>My devices</i>; it says nothing to anybody else
 */
public record SignInDetails(UUID id) implements Serializable {

    /** The present one; empty in local mode and for work that no request carries. */
    public static Optional<SignInDetails> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof SignInDetails details
                ? Optional.of(details)
                : Optional.empty();
    }
}
