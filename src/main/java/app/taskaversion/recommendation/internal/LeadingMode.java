package app.taskaversion.recommendation.internal;

import app.taskaversion.account.AccountErased;
import app.taskaversion.account.DataWithdrawn;
import app.taskaversion.analytics.AdviceService;
import app.taskaversion.analytics.metric.MeanReward;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.rule.Leading;
import app.taskaversion.recommendation.rule.Mode;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Which mode advises the current person while they leave it to the app. It is settled once for each of their days. */
@Component
class LeadingMode {

    private final AdviceService results;
    private final CurrentOwner owner;
    private final Daily<Mode> settled = new Daily<>();

    LeadingMode(AdviceService results, CurrentOwner owner) {
        this.results = results;
        this.owner = owner;
    }

    Mode of(Ask ask) {
        return settled.of(owner.get(), ask.days().dayOf(ask.now()), () -> settle(ask));
    }

    @EventListener
    void onErased(AccountErased erased) {
        settled.forget(erased.owner());
    }

    /** What was taken back decides nothing any more, not even until the evening. */
    @TransactionalEventListener(fallbackExecution = true)
    void onWithdrawn(DataWithdrawn withdrawn) {
        settled.forget(withdrawn.owner());
    }

    private Mode settle(Ask ask) {
        Map<String, MeanReward> rewards = results.rewards(ask.now(), ask.days());
        Map<Mode, Leading.Result> byMode = new EnumMap<>(Mode.class);
        for (Mode mode : Mode.values()) {
            MeanReward reward = rewards.get(mode.key());
            if (reward != null) {
                byMode.put(mode, new Leading.Result(reward.decisions(), reward.mean(), reward.low80()));
            }
        }
        return Leading.of(byMode);
    }
}
