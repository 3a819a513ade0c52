package app.taskaversion.account.internal;

import app.taskaversion.account.SignInCheck;
import app.taskaversion.account.SignInProof;
import app.taskaversion.platform.startup.AccessMode;
import app.taskaversion.platform.startup.DoorSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class StoredSignInCheck implements SignInCheck, SignInProof {

    /** How long a sign-in counts as recent. */
    static final Duration RECENT = Duration.ofMinutes(10);

    private final DoorSettings settings;
    private final StoredPasswords passwords;
    private final SignIns signIns;
    private final Clock clock;

    StoredSignInCheck(DoorSettings settings, StoredPasswords passwords, SignIns signIns, Clock clock) {
        this.settings = settings;
        this.passwords = passwords;
        this.signIns = signIns;
        this.clock = clock;
    }

    @Override
    public boolean accounts() {
        return settings.mode() == AccessMode.ACCOUNTS;
    }

    /** A guest has no password that could be asked for. */
    @Override
    public boolean recent() {
        if (!accounts() || passwords.me().name() == null) {
            return true;
        }
        UUID signIn = StoredPasswords.currentSignIn();
        return signIn != null
                && signIns.find(signIn)
                        .filter(row ->
                                clock.instant().isBefore(row.authenticatedAt().plus(RECENT)))
                        .isPresent();
    }

    @Override
    public void confirm(String password, String address) {
        passwords.prove(passwords.me(), password, address);
        UUID signIn = StoredPasswords.currentSignIn();
        if (signIn != null) {
            signIns.authenticated(signIn);
        }
    }
}
