package app.taskaversion.account.internal;

import app.taskaversion.account.AccountService;
import app.taskaversion.platform.owner.OwnerId;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class LocalAccountService implements AccountService {

    private final AppUserRepository users;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicReference<@Nullable OwnerId> known = new AtomicReference<>();

    LocalAccountService(AppUserRepository users, TransactionTemplate transaction, Clock clock) {
        this.users = users;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public OwnerId localGuest() {
        OwnerId guest = known.get();
        if (guest == null) {
            guest = findOrCreate();
            known.set(guest);
        }
        return guest;
    }

    private synchronized OwnerId findOrCreate() {
        OwnerId found = transaction.execute(status -> new OwnerId(users.findByUsernameKey(LOCAL_GUEST)
                .orElseGet(() -> users.save(AppUser.guest(LOCAL_GUEST, clock.instant())))
                .getId()));
        if (found == null) {
            throw new IllegalStateException("The local guest could not be stored");
        }
        return found;
    }
}
