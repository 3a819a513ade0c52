package app.taskaversion.account.internal;

import app.taskaversion.account.SignInDetails;
import app.taskaversion.platform.log.SecurityEvent;
import app.taskaversion.platform.log.SecurityLog;
import app.taskaversion.platform.owner.OwnerPrincipal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Signing out ends the sign-in, so its cookie and all its tabs are out, too. */
class SignOut implements LogoutHandler {

    private final SignInEnder ender;

    SignOut(SignInEnder ender) {
        this.ender = ender;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getDetails() instanceof SignInDetails signIn) {
            ender.end(List.of(signIn.id()));
            SecurityLog.of(SecurityEvent.SIGNED_OUT)
                    .account(authentication.getPrincipal() instanceof OwnerPrincipal person ? person.id() : null)
                    .from(DoorDetails.of(request).address())
                    .write();
        }
    }
}
