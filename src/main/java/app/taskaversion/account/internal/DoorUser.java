package app.taskaversion.account.internal;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A person at the door, as Spring Security asks for them.
 *
 * @param name null for a guest
 * @param passwordHash null for a guest, who cannot sign in by a password
 * @param signIn the sign-in that a remembered browser came back with; null if the person types a password
 */
record DoorUser(
        UUID id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String passwordHash,
        boolean admin,
        boolean secondFactor,
        @Nullable UUID signIn)
        implements UserDetails {

    static final String ROLE_ADMIN = "ROLE_ADMIN";

    OwnerId ownerId() {
        return new OwnerId(id);
    }

    DoorUser cameBackBy(UUID rememberedSignIn) {
        return new DoorUser(id, name, email, passwordHash, admin, secondFactor, rememberedSignIn);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        var user = new SimpleGrantedAuthority(CurrentOwner.ROLE_USER);
        return admin ? List.of(user, new SimpleGrantedAuthority(ROLE_ADMIN)) : List.of(user);
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    /** The id: a name could be read aloud by a log. */
    @Override
    public String getUsername() {
        return id.toString();
    }

    @Override
    public String toString() {
        return "DoorUser";
    }
}
