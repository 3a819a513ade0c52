package app.taskaversion.account.internal;

import app.taskaversion.account.InviteService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

@Service
class StoredInvites implements InviteService {

    private final StoredPasswords people;
    private final Invites invites;

    StoredInvites(StoredPasswords people, Invites invites) {
        this.people = people;
        this.invites = invites;
    }

    @Override
    public String write() {
        return invites.write(administrator().id());
    }

    @Override
    public long open() {
        DoorUser unused = administrator();
        return invites.open();
    }

    @Override
    public int withdrawAll() {
        DoorUser unused = administrator();
        return invites.withdrawAll();
    }

    /** Asked of the database and not of the session, so that a right that was taken away is gone at once. */
    private DoorUser administrator() {
        DoorUser me = people.me();
        if (!me.admin()) {
            throw new AccessDeniedException("Only the administrator invites");
        }
        return me;
    }
}
