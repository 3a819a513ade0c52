package app.taskaversion.reminder.internal;

import app.taskaversion.account.Everybody;
import app.taskaversion.platform.job.PersonTurns;
import app.taskaversion.platform.job.Repeater;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerBroadcaster;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.reminder.ReminderService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    /** Something is due and has no room yet: the budget wants a pause between two. */
    private static final Duration SOON = Duration.ofMinutes(5);

    private final ReminderService reminders;
    private final PushSubscriptions subscriptions;
    private final PushWords words;
    private final PushSender sender;
    private final OwnerBroadcaster tabs;
    private final CurrentOwner owner;
    private final Clock clock;
    private final PersonTurns people;
    private final Runnable stop;

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
        this.tabs = tabs;
        this.owner = owner;
        this.clock = clock;
        this.people = new PersonTurns(LOG, clock, everybody::ids, person -> owner.callAs(person, this::remind));
        this.stop = repeater.every(TURN, this::turn);
    }

    /** A new plan or another setting may have moved the next moment. */
    @TransactionalEventListener(fallbackExecution = true)
    void onChange(OwnerChanged change) {
        people.changed(change.owner());
    }

    void turn() {
        try {
            sender.again();
        } catch (RuntimeException e) {
            LOG.error("Sending once more stopped: {}", e.getClass().getName());
        }
        people.turn();
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
