package app.taskaversion.reminder.internal;

import app.taskaversion.account.Everybody;
import app.taskaversion.platform.job.Repeater;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.push.OwnerBroadcaster;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.reminder.ReminderService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Reminds person by person, each as themselves. Once a minute it looks at those whose next moment has come or who changed
 * something; at the first turn, and every hour, at everybody, because another node may have changed something. Whoever has
 * browsers is written to; open pages look for themselves. Two nodes may look at once: see {@link ReminderRows}.
 */
@Component
class ReminderJob implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);
    private static final Duration TURN = Duration.ofMinutes(1);
    private static final int EVERYBODY_EACH = 60;

    /** Something is due and has no room yet: the budget wants a pause between two. */
    private static final Duration SOON = Duration.ofMinutes(5);

    private final ReminderService reminders;
    private final PushSubscriptions subscriptions;
    private final PushWords words;
    private final PushSender sender;
    private final Everybody everybody;
    private final OwnerBroadcaster tabs;
    private final CurrentOwner owner;
    private final Clock clock;
    private final Map<OwnerId, Instant> looks = new ConcurrentHashMap<>();
    private final Runnable stop;
    private int turns;

    ReminderJob(
            ReminderService reminders,
            PushSubscriptions subscriptions,
            PushWords words,
            PushSender sender,
            Everybody everybody,
            OwnerBroadcaster tabs,
            CurrentOwner owner,
            Clock clock,
            Repeater repeater) {
        this.reminders = reminders;
        this.subscriptions = subscriptions;
        this.words = words;
        this.sender = sender;
        this.everybody = everybody;
        this.tabs = tabs;
        this.owner = owner;
        this.clock = clock;
        this.stop = repeater.every(TURN, this::turn);
    }

    /** A new plan or another setting may have moved the next moment. */
    @TransactionalEventListener(fallbackExecution = true)
    void onChange(OwnerChanged change) {
        looks.put(change.owner(), Instant.MIN);
    }

    void turn() {
        try {
            sender.again();
            if (turns++ % EVERYBODY_EACH == 0) {
                looks.clear(); // whoever is gone by now stays out
                everybody.ids().forEach(person -> looks.put(person, Instant.MIN));
            }
        } catch (RuntimeException e) {
            LOG.error("Looking for reminders stopped: {}", e.getClass().getName());
        }
        Instant now = clock.instant();
        looks.forEach((person, at) -> {
            if (!at.isAfter(now)) {
                look(person);
            }
        });
    }

    /** One person's trouble must not keep the others from their turn. */
    private void look(OwnerId person) {
        try {
            looks.put(person, Instant.MAX); // a change from here on counts again
            Instant next = owner.callAs(person, this::remind);
            looks.computeIfPresent(person, (same, at) -> at.isBefore(next) ? at : next);
        } catch (RuntimeException e) {
            looks.put(person, Instant.MIN); // the next turn tries again
            LOG.error("Reminding one person stopped: {}", e.getClass().getName());
        }
    }

    /** @return when to look again */
    private Instant remind() {
        if (!reminders.isDue()) {
            return reminders.next().orElse(Instant.MAX);
        }
        List<PushSubscriptions.Row> browsers = subscriptions.list();
        if (!browsers.isEmpty()) {
            reminders
                    .takeUp()
                    .ifPresent(reminder -> sender.send(
                            browsers, words.write(reminder, reminders.choice().names())));
        }
        // Not as a change: that would make this job look again at once.
        tabs.onChange(new OwnerChanged(owner.get()));
        return clock.instant().plus(SOON);
    }

    @Override
    public void destroy() {
        stop.run();
    }
}
