package app.taskaversion.privacy.internal;

import app.taskaversion.account.AccountService;
import app.taskaversion.platform.startup.AccessMode;
import app.taskaversion.platform.startup.DoorSettings;
import app.taskaversion.privacy.AccountDeletionService;
import app.taskaversion.privacy.DeletionReceipt;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;

/**
 * A guest who only looked leaves and takes everything along: for programs that try the way of a guest, such as the look at
 * a deployment. Whoever has an account deletes it on a page, where they see what goes.
 */
@Controller
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class GuestLeaving {

    static final String PATH = "/api/guest";

    private final AccountService accounts;
    private final AccountDeletionService deletion;
    private final DoorSettings doors;

    GuestLeaving(AccountService accounts, AccountDeletionService deletion, DoorSettings doors) {
        this.doors = doors;
        this.accounts = accounts;
        this.deletion = deletion;
    }

    /** @return 204 when no row is left, 403 for anybody but a guest of a server: the one person of local mode is at home */
    @DeleteMapping(PATH)
    ResponseEntity<Void> leave() {
        if (doors.mode() != AccessMode.ACCOUNTS || !accounts.current().isGuest()) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        DeletionReceipt unused = deletion.deleteEverything();
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }
}
