package app.taskaversion.account;

import app.taskaversion.platform.owner.OwnerId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param name what they call themselves; null for a guest
 * @param email null if they gave none
 * @param admin whether they may write invitations
 */
public record Person(
        OwnerId id, @Nullable String name, @Nullable String email, boolean admin) {

    /** Without a name and a password: the one person of local mode, or someone who tries the app. */
    public boolean isGuest() {
        return name == null;
    }

    /** @throws NullPointerException for a guest */
    public String nameGiven() {
        return Objects.requireNonNull(name, "a guest has no name");
    }
}
