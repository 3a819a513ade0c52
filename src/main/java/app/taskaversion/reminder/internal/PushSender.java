package app.taskaversion.reminder.internal;

import app.taskaversion.platform.job.BackgroundExecutor;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.reminder.Reminder;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends a reminder to each browser of the current person, off the calling thread. Never more than {@value #AT_ONCE} at a
 * time; what finds no place is not sent, and Now still says it. What a service was too busy for is tried twice more, a
 * turn of the job apart.
 */
@Component
class PushSender {

    static final int AT_ONCE = 64;
    static final int WAITING = 256;
    static final int TRIES = 3;

    private static final Logger LOG = LoggerFactory.getLogger(PushSender.class);

    private final PushSubscriptions subscriptions;
    private final PushPost post;
    private final BackgroundExecutor background;
    private final CurrentOwner owner;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Queue<Letter> again = new ArrayBlockingQueue<>(WAITING);

    PushSender(PushSubscriptions subscriptions, PushPost post, BackgroundExecutor background, CurrentOwner owner) {
        this.subscriptions = subscriptions;
        this.post = post;
        this.background = background;
        this.owner = owner;
    }

    private record Letter(OwnerId person, PushSubscriptions.Row to, String message, int tried) {}

    /** @param message what {@link PushWords} made of a {@link Reminder} */
    void send(List<PushSubscriptions.Row> browsers, String message) {
        browsers.forEach(to -> post(new Letter(owner.get(), to, message, 0)));
    }

    /** Tries again what could not be delivered before; each as its own person. */
    void again() {
        List<Letter> waiting = new ArrayList<>();
        for (Letter letter = again.poll(); letter != null; letter = again.poll()) {
            waiting.add(letter);
        }
        waiting.forEach(letter -> owner.runAs(letter.person(), () -> post(letter)));
    }

    private void post(Letter letter) {
        if (!places.tryAcquire()) {
            LOG.warn("A reminder found no place to be sent from");
            return;
        }
        background.run(() -> {
            try {
                deliver(letter);
            } finally {
                places.release();
            }
        });
    }

    private void deliver(Letter letter) {
        switch (post.send(letter.to(), letter.message())) {
            case TAKEN -> {}
            case GONE -> subscriptions.gone(letter.to().id());
            case REFUSED -> LOG.warn("A push service refused a reminder");
            case AGAIN -> {
                Letter next = new Letter(letter.person(), letter.to(), letter.message(), letter.tried() + 1);
                if (next.tried() >= TRIES || !again.offer(next)) {
                    LOG.warn("A reminder could not be delivered");
                }
            }
        }
    }
}
