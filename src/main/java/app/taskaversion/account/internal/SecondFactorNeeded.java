package app.taskaversion.account.internal;

import java.util.UUID;
import org.springframework.security.core.AuthenticationException;

/** The password was right, and this account asks for a code, too. Nobody is signed in yet. */
class SecondFactorNeeded extends AuthenticationException {

    private final UUID account;

    SecondFactorNeeded(UUID account) {
        super("code");
        this.account = account;
    }

    UUID account() {
        return account;
    }
}
