package app.taskaversion.platform.owner;

import java.io.Serializable;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The signed-in person as the security context carries them: an id and nothing that could be read aloud. */
public record OwnerPrincipal(UUID id) implements Principal, Serializable {

    /** Whoever is signed in right now. */
    public static Optional<OwnerPrincipal> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof OwnerPrincipal person
                ? Optional.of(person)
                : Optional.empty();
    }

    public OwnerId ownerId() {
        return new OwnerId(id);
    }

    @Override
    public String getName() {
        return id.toString();
    }
}
