package app.taskaversion.platform.owner;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** The signed-in person as the security context carries them: an id and nothing that could be read aloud. */
public record OwnerPrincipal(UUID id) implements Principal, Serializable {

    public OwnerId ownerId() {
        return new OwnerId(id);
    }

    @Override
    public String getName() {
        return id.toString();
    }
}
