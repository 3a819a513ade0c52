package app.taskaversion.account.internal;

import app.taskaversion.account.NewAccount;
import app.taskaversion.account.PasswordAdvice;
import app.taskaversion.account.RegistrationService;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.log.SecurityEvent;
import app.taskaversion.platform.log.SecurityLog;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.startup.AccessMode;
import app.taskaversion.platform.startup.DoorSettings;
import app.taskaversion.platform.startup.RegistrationMode;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class StoredRegistration implements RegistrationService {

    private final DoorSettings settings;
    private final DoorUsers users;
    private final Invites invites;
    private final Throttle throttle;
    private final PasswordEncoder encoder;
    private final CurrentOwner owner;
    private final TransactionTemplate transaction;

    StoredRegistration(
            DoorSettings settings,
            DoorUsers users,
            Invites invites,
            Throttle throttle,
            PasswordEncoder encoder,
            CurrentOwner owner,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.users = users;
        this.invites = invites;
        this.throttle = throttle;
        this.encoder = encoder;
        this.owner = owner;
        this.transaction = transaction;
    }

    @Override
    public boolean isOpen() {
        return settings.mode() == AccessMode.ACCOUNTS && settings.registration() != RegistrationMode.CLOSED;
    }

    @Override
    public boolean needsInvite() {
        return settings.registration() == RegistrationMode.INVITE;
    }

    @Override
    public OwnerId register(NewAccount account, @Nullable String invite, String address) {
        if (!isOpen()) {
            throw new LimitExceeded("register.closed");
        }
        Throttle.Try attempt = SoonAgain.begin(throttle, Throttle.Kind.REGISTRATION, "", address);
        String hash = hash(account);
        OwnerId made = transaction.execute(status -> {
            if (needsInvite()) {
                invites.use(invite);
            }
            return store(account, hash);
        });
        attempt.wasRight();
        SecurityLog.of(SecurityEvent.ACCOUNT_MADE)
                .account(Objects.requireNonNull(made).value())
                .from(address)
                .by(Way.REGISTRATION)
                .write();
        return made;
    }

    private OwnerId store(NewAccount account, String hash) {
        OwnerId me = owner.orNobody();
        boolean guest = !me.equals(OwnerId.NOBODY)
                && users.find(me.value()).filter(user -> user.name() == null).isPresent();
        return guest && users.upgradeGuest(me.value(), account, hash, false)
                ? me
                : new OwnerId(users.insert(account, hash, false));
    }

    /**
     * Before the transaction: hashing takes long, and SQLite has one writer.
     *
     * @throws LimitExceeded if the password is too weak
     */
    String hash(NewAccount account) {
        PasswordAdvice advice = PasswordPolicy.advise(
                account.password(),
                Stream.of(account.name(), account.email())
                        .filter(Objects::nonNull)
                        .toList());
        if (!advice.good()) {
            throw new LimitExceeded(advice.messageKeys().getFirst());
        }
        return Objects.requireNonNull(SoonAgain.hashing(() -> encoder.encode(account.password())), "hashed");
    }
}
