package app.taskaversion.account.internal;

import app.taskaversion.account.AccountErased;
import app.taskaversion.account.AccountService;
import app.taskaversion.account.Person;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class StoredAccounts implements AccountService {

    private final AppUserRepository users;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicReference<@Nullable OwnerId> known = new AtomicReference<>();
    private final CurrentOwner owner;
    private final DoorUsers doorUsers;

    StoredAccounts(
            AppUserRepository users,
            DoorUsers doorUsers,
            TransactionTemplate transaction,
            Clock clock,
            CurrentOwner owner) {
        this.users = users;
        this.doorUsers = doorUsers;
        this.owner = owner;
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

    @Override
    @Transactional(readOnly = true)
    public Person current() {
        OwnerId me = owner.get();
        return doorUsers
                .find(me.value())
                .map(user -> new Person(me, user.name(), user.email(), user.admin()))
                .orElseThrow(() -> new AccessDeniedException("This person is not here any more"));
    }

    /** Everything was deleted: the next one who comes begins anew. */
    @EventListener
    void onErased(AccountErased erased) {
        OwnerId guest = known.get();
        if (erased.owner().equals(guest)) {
            boolean unused = known.compareAndSet(guest, null);
        }
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
