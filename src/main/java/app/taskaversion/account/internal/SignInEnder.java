package app.taskaversion.account.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
