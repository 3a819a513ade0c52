package app.taskaversion.account.internal;

import app.taskaversion.account.RecoveryService;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.job.BackgroundExecutor;
import app.taskaversion.platform.log.SecurityEvent;
import app.taskaversion.platform.log.SecurityLog;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.text.NameKey;
import app.taskaversion.platform.text.Spoken;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class StoredRecovery implements RecoveryService {

    private final RecoveryCodes codes;
    private final ResetLinks links;
    private final ResetMail mail;
    private final DoorUsers users;
    private final StoredPasswords passwords;
    private final SignInCheck signIn;
    private final SignInEnder ender;
    private final Throttle throttle;
    private final CurrentOwner owner;
    private final BackgroundExecutor background;
    private final TransactionTemplate transaction;

    StoredRecovery(
            RecoveryCodes codes,
            ResetLinks links,
            ResetMail mail,
            DoorUsers users,
            StoredPasswords passwords,
            SignInCheck signIn,
            SignInEnder ender,
            Throttle throttle,
            CurrentOwner owner,
            BackgroundExecutor background,
            TransactionTemplate transaction) {
        this.codes = codes;
        this.links = links;
        this.mail = mail;
        this.users = users;
        this.passwords = passwords;
        this.signIn = signIn;
        this.ender = ender;
        this.throttle = throttle;
        this.owner = owner;
        this.background = background;
        this.transaction = transaction;
    }

    @Override
    public List<String> newCodes() {
        signIn.requireRecent();
        DoorUser me = passwords.me();
        List<String> made = Objects.requireNonNull(transaction.execute(status -> codes.renew(me.id())));
        SecurityLog.of(SecurityEvent.CODES_RENEWED).account(me.id()).write();
        return made;
    }

    @Override
    public long codesLeft() {
        return codes.left(owner.get().value());
    }

    /** The password is judged first: a code must not be used up by a weak one, and this says nothing about the code. */
    @Override
    public void recover(String login, String code, String password, String address) {
        Throttle.Try attempt = SoonAgain.begin(throttle, Throttle.Kind.CODE, NameKey.of(login, 254), address);
        Optional<DoorUser> known = users.findByLogin(login);
        DoorUser user = known.orElse(nobody(login));
        String hash = passwords.hash(user, password);
        UUID account = known.map(DoorUser::id).orElse(null);
        noted(
                account,
                address,
                Way.PAPER,
                () -> change(user.id(), hash, () -> codes.use(user.id(), code), "forgot.wrong"));
        attempt.wasRight();
    }

    /** Goes the same way as everybody else, to the same answer. */
    private static DoorUser nobody(String login) {
        return new DoorUser(Ids.next(), login, null, null, false, false, null);
    }

    @Override
    public void recoverByLink(String link, String password, String address) {
        Throttle.Try attempt = SoonAgain.begin(throttle, Throttle.Kind.CODE, "", address);
        Optional<DoorUser> known = links.find(link).flatMap(users::find);
        DoorUser user = known.orElse(nobody(""));
        String hash = passwords.hash(user, password);
        UUID account = known.map(DoorUser::id).orElse(null);
        noted(account, address, Way.LINK, () -> change(user.id(), hash, () -> links.use(link), "forgot.linkVoid"));
        attempt.wasRight();
    }

    private static void noted(@Nullable UUID account, String address, Way way, Runnable change) {
        try {
            change.run();
        } catch (LimitExceeded refused) {
            write(SecurityEvent.RECOVERY_REFUSED, account, address, way);
            throw refused;
        }
        write(SecurityEvent.RECOVERED, account, address, way);
    }

    private static void write(SecurityEvent event, @Nullable UUID account, String address, Way way) {
        SecurityLog.of(event).account(account).from(address).by(way).write();
    }

    private void change(UUID account, String hash, BooleanSupplier key, String otherwise) {
        transaction.executeWithoutResult(status -> {
            if (!key.getAsBoolean()) {
                throw new LimitExceeded(otherwise);
            }
            users.setPassword(account, hash);
            links.forget(account);
            ender.endAll(account, null);
        });
    }

    @Override
    public boolean sendsMail() {
        return mail.isPossible();
    }

    /** Looked up and sent elsewhere, so that the answer takes as long for names that do not exist. */
    @Override
    public void sendLink(String login, String address) {
        Throttle.Try unused = SoonAgain.begin(throttle, Throttle.Kind.CODE, NameKey.of(login, 254), address);
        if (mail.isPossible()) {
            Locale spoken = Spoken.here();
            owner.runAs(new OwnerId(Ids.next()), () -> background.run(() -> send(login, address, spoken)));
        }
    }

    private void send(String login, String address, Locale spoken) {
        users.findByLogin(login).ifPresent(user -> {
            if (user.email() != null && mail.send(user.email(), links.write(user.id()), spoken)) {
                write(SecurityEvent.LINK_SENT, user.id(), address, Way.LINK);
            }
        });
    }
}
