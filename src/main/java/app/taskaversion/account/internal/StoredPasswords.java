package app.taskaversion.account.internal;

import app.taskaversion.account.PasswordAdvice;
import app.taskaversion.account.PasswordService;
import app.taskaversion.account.SignInDetails;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.log.SecurityEvent;
import app.taskaversion.platform.log.SecurityLog;
import app.taskaversion.platform.owner.CurrentOwner;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class StoredPasswords implements PasswordService {

    private final CurrentOwner owner;
    private final DoorUsers users;
    private final PasswordEncoder encoder;
    private final Throttle throttle;
    private final ResetLinks links;
    private final SignInEnder ender;
    private final TransactionTemplate transaction;

    StoredPasswords(
            CurrentOwner owner,
            DoorUsers users,
            PasswordEncoder encoder,
            Throttle throttle,
            ResetLinks links,
            SignInEnder ender,
            TransactionTemplate transaction) {
        this.owner = owner;
        this.users = users;
        this.encoder = encoder;
        this.throttle = throttle;
        this.links = links;
        this.ender = ender;
        this.transaction = transaction;
    }

    @Override
    public PasswordAdvice advise(String password, List<String> ownWords) {
        return PasswordPolicy.advise(password, ownWords);
    }

    @Override
    public void change(String present, String wanted, String address) {
        DoorUser me = me();
        prove(me, present, address);
        String hash = hash(me, wanted);
        transaction.executeWithoutResult(status -> {
            users.setPassword(me.id(), hash);
            links.forget(me.id());
            ender.endAll(me.id(), currentSignIn());
        });
        SecurityLog.of(SecurityEvent.PASSWORD_CHANGED)
                .account(me.id())
                .from(address)
                .write();
    }

    /** @throws LimitExceeded if the password is too weak for this person */
    String hash(DoorUser user, String wanted) {
        PasswordAdvice advice = PasswordPolicy.advise(
                wanted,
                Stream.of(user.name(), user.email()).filter(Objects::nonNull).toList());
        if (!advice.good()) {
            throw new LimitExceeded(advice.messageKeys().getFirst());
        }
        return Objects.requireNonNull(SoonAgain.hashing(() -> encoder.encode(wanted)), "hashed");
    }

    /** @throws LimitExceeded if it is not their password, or too many were tried */
    void prove(DoorUser user, String password, String address) {
        Throttle.Try attempt =
                SoonAgain.begin(throttle, Throttle.Kind.LOGIN, user.id().toString(), address);
        if (!SoonAgain.hashing(() -> encoder.matches(password, user.passwordHash()))) {
            SecurityLog.of(SecurityEvent.SIGN_IN_REFUSED)
                    .account(user.id())
                    .from(address)
                    .by(Way.AGAIN)
                    .write();
            throw new LimitExceeded("signIn.wrongPassword");
        }
        attempt.wasRight();
    }

    DoorUser me() {
        return users.find(owner.get().value()).orElseThrow(() -> new AccessDeniedException("Not here any more"));
    }

    static @Nullable UUID currentSignIn() {
        return SignInDetails.current().map(SignInDetails::id).orElse(null);
    }
}
