package app.taskaversion.account.internal;

import app.taskaversion.account.HoldingCount;
import app.taskaversion.account.NewAccount;
import app.taskaversion.account.SetUpService;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.log.SecurityEvent;
import app.taskaversion.platform.log.SecurityLog;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class StoredSetUp implements SetUpService {

    private final SetUpCode code;
    private final DoorUsers users;
    private final StoredRegistration registration;
    private final Throttle throttle;
    private final CurrentOwner owner;
    private final List<HoldingCount> holdings;
    private final TransactionTemplate transaction;

    StoredSetUp(
            SetUpCode code,
            DoorUsers users,
            StoredRegistration registration,
            Throttle throttle,
            CurrentOwner owner,
            List<HoldingCount> holdings,
            TransactionTemplate transaction) {
        this.code = code;
        this.users = users;
        this.registration = registration;
        this.throttle = throttle;
        this.owner = owner;
        this.holdings = holdings;
        this.transaction = transaction;
    }

    @Override
    public boolean isOpen() {
        return code.isOut() && !users.anyAccount();
    }

    @Override
    public List<Holding> localHoldings(String typed, String address) {
        check(typed, address);
        return users.findLocalGuest()
                .map(guest -> owner.callAs(new OwnerId(guest), this::count))
                .orElse(List.of());
    }

    private List<Holding> count() {
        return holdings.stream()
                .map(feature -> new Holding(feature.messageKey(), feature.count()))
                .filter(holding -> holding.count() > 0)
                .toList();
    }

    @Override
    public OwnerId create(String typed, NewAccount account, boolean takeOver, String address) {
        check(typed, address);
        String hash = registration.hash(account);
        UUID made = transaction.execute(status -> {
            if (users.anyAccount()) {
                throw new LimitExceeded("setUp.void");
            }
            Optional<UUID> taken = takeOver
                    ? users.findLocalGuest().filter(guest -> users.upgradeGuest(guest, account, hash, true))
                    : Optional.empty();
            return taken.orElseGet(() -> users.insert(account, hash, true));
        });
        code.takeBack();
        SecurityLog.of(SecurityEvent.ACCOUNT_MADE)
                .account(made)
                .from(address)
                .by(Way.SET_UP)
                .write();
        return new OwnerId(Objects.requireNonNull(made));
    }

    private void check(String typed, String address) {
        Throttle.Try attempt = SoonAgain.begin(throttle, Throttle.Kind.CODE, "", address);
        if (!code.fits(typed)) {
            SecurityLog.of(SecurityEvent.SIGN_IN_REFUSED)
                    .from(address)
                    .by(Way.SET_UP)
                    .write();
            throw new LimitExceeded("setUp.void");
        }
        attempt.wasRight();
    }
}
