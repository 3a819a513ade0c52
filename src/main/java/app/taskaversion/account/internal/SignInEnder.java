package app.taskaversion.account.internal;

import app.taskaversion.account.AccountErased;
import app.taskaversion.platform.log.SecurityEvent;
import app.taskaversion.platform.log.SecurityLog;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Ends sign-ins: the row, what this node believes of it, and the sessions that are open here. */
@Component
class SignInEnder {

    private final SignIns signIns;
    private final SignInWatch watch;
    private final LiveSessions sessions;

    SignInEnder(SignIns signIns, SignInWatch watch, LiveSessions sessions) {
        this.signIns = signIns;
        this.watch = watch;
        this.sessions = sessions;
    }

    /** @param except stays; null if all shall end */
    void endAll(UUID account, @Nullable UUID except) {
        List<UUID> ended = signIns.list(account).stream()
                .map(SignIns.Row::id)
                .filter(id -> !id.equals(except))
                .toList();
        end(ended);
    }

    void end(List<UUID> ids) {
        ids.forEach(signIns::end);
        afterCommit(() -> {
            ids.forEach(watch::forget);
            sessions.end(ids);
        });
    }

    /**
     * The rows have gone with the account, and the tokens of its cookies with them. Its other devices leave at once; the
     * one that asked still shows the receipt, and ends at its next request.
     */
    @EventListener
    void onErased(AccountErased erased) {
        UUID here = StoredPasswords.currentSignIn();
        List<UUID> open = sessions.of(erased.owner());
        open.forEach(watch::forget);
        sessions.end(open.stream().filter(id -> !id.equals(here)).toList());
        if (here != null) {
            sessions.leaveAlone(here);
        }
        SecurityLog.of(SecurityEvent.ACCOUNT_ERASED)
                .account(erased.owner().value())
                .write();
    }

    /** A tab must not leave for something that is taken back. */
    private static void afterCommit(Runnable work) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    work.run();
                }
            });
        } else {
            work.run();
        }
    }
}
