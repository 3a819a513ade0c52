package app.taskaversion.account.internal;

import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.log.SecurityEvent;
import app.taskaversion.platform.log.SecurityLog;
import app.taskaversion.platform.text.NameKey;
import java.util.UUID;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Name and password. Spring's provider does the work, also the hashing for names that do not exist, so that they take as
 * long; this one throttles, and gives each success a sign-in of its own.
 */
class AccountProvider extends DaoAuthenticationProvider {

    private final Throttle throttle;
    private final SignIns signIns;
    private final DoorUsers users;

    AccountProvider(DoorUsers users, PasswordEncoder encoder, Throttle throttle, SignIns signIns) {
        super(login -> users.findByLogin(login).orElseThrow(() -> new UsernameNotFoundException("unknown")));
        setPasswordEncoder(encoder);
        this.users = users;
        this.throttle = throttle;
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication authentication) throws AuthenticationException {
        String address = DoorDetails.addressOf(authentication);
        Throttle.Try attempt = throttle.begin(Throttle.Kind.LOGIN, NameKey.of(authentication.getName(), 254), address);
        try {
            Authentication result = super.authenticate(authentication);
            attempt.wasRight();
            return result;
        } catch (SecondFactorNeeded e) {
            attempt.wasRight();
            throw e;
        } catch (Busy e) {
            attempt.wasRight();
            throw new TooBusy();
        } catch (BadCredentialsException refused) {
            SecurityLog.of(SecurityEvent.SIGN_IN_REFUSED)
                    .account(refused instanceof WrongPassword wrong ? wrong.account() : null)
                    .from(address)
                    .by(Way.PASSWORD)
                    .write();
            throw refused;
        }
    }

    @Override
    protected void additionalAuthenticationChecks(
            UserDetails found, UsernamePasswordAuthenticationToken authentication) {
        try {
            super.additionalAuthenticationChecks(found, authentication);
        } catch (BadCredentialsException refused) {
            throw new WrongPassword(((DoorUser) found).id());
        }
    }

    /** Says whose it was; for the log alone, the answer is the same as for a name that does not exist. */
    private static final class WrongPassword extends BadCredentialsException {

        private final UUID account;

        WrongPassword(UUID account) {
            super("password");
            this.account = account;
        }

        UUID account() {
            return account;
        }
    }

    @Override
    protected Authentication createSuccessAuthentication(
            Object principal, Authentication authentication, UserDetails found) {
        DoorUser user = (DoorUser) found;
        if (authentication.getCredentials() != null && getPasswordEncoder().upgradeEncoding(user.passwordHash())) {
            String hash =
                    getPasswordEncoder().encode(authentication.getCredentials().toString());
            if (hash != null) {
                users.setHash(user.id(), hash);
            }
        }
        if (user.secondFactor()) {
            throw new SecondFactorNeeded(user.id());
        }
        String browser = authentication.getDetails() instanceof DoorDetails details ? details.browser() : "?";
        UUID signIn = signIns.begin(user.id(), browser);
        SecurityLog.of(SecurityEvent.SIGNED_IN)
                .account(user.id())
                .from(DoorDetails.addressOf(authentication))
                .by(Way.PASSWORD)
                .write();
        return SignInAuthentication.of(user, signIn);
    }
}
