package app.taskaversion.recommendation.internal;

import app.taskaversion.account.AccountErased;
import app.taskaversion.account.DataWithdrawn;
import app.taskaversion.analytics.AdviceService;
import app.taskaversion.analytics.metric.TurnGuard;
import app.taskaversion.analytics.metric.TurnRest;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.recommendation.Ask;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Whether models rest for the current person, because days with one were harder on them. It follows from their days alone,
 * so every node comes to the same; it is settled once a day. (recommender §2.10)
 */
@Component
class Resting {

    private final AdviceService results;
    private final CurrentOwner owner;
    private final Daily<Boolean> settled = new Daily<>();

    Resting(AdviceService results, CurrentOwner owner) {
        this.results = results;
        this.owner = owner;
    }

    boolean on(Ask ask) {
        LocalDate today = ask.days().dayOf(ask.now());
        return settled.of(owner.get(), today, () -> {
            TurnRest rest = TurnGuard.rest(results.compared(ask.now(), ask.days()));
            return rest != null && rest.holds(Math.toIntExact(today.toEpochDay()));
        });
    }

    @EventListener
    void onErased(AccountErased erased) {
        settled.forget(erased.owner());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void onWithdrawn(DataWithdrawn withdrawn) {
        settled.forget(withdrawn.owner());
    }
}
