package app.taskaversion.account.internal;

import app.taskaversion.account.SignInDetails;
import app.taskaversion.platform.owner.OwnerPrincipal;
import java.util.UUID;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** What the security context holds for a person on a server: their id, their role, and which sign-in it is. */
final class SignInAuthentication {

    private SignInAuthentication() {}

    static UsernamePasswordAuthenticationToken of(DoorUser user, UUID signIn) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                new OwnerPrincipal(user.id()), null, user.getAuthorities());
        authentication.setDetails(new SignInDetails(signIn));
        return authentication;
    }

    static RememberMeAuthenticationToken remembered(String key, DoorUser user, UUID signIn) {
        var authentication =
                new RememberMeAuthenticationToken(key, new OwnerPrincipal(user.id()), user.getAuthorities());
        authentication.setDetails(new SignInDetails(signIn));
        return authentication;
    }
}
