package app.taskaversion.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.push.OwnerBroadcaster;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.OtherThread;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceFilter;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class LiveRefreshTest {

    @Autowired
    private OwnerBroadcaster broadcaster;

    @Autowired
    private CurrentOwner owner;

    private final AtomicInteger looks = new AtomicInteger();
    private final Div view = new Div();

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private Clock clock;

    @Autowired
    private Tasks tasks;

    private TaskId task = new TaskId(new UUID(0, 0));

    @BeforeEach
    void show() {
        task = tasks.create("Water the fern", 0);
        LiveRefresh.of(view, broadcaster, owner.get(), looks::incrementAndGet);
        UI.getCurrent().add(view);
    }

    @Test
    void aChangeOfMineMakesTheViewLookAgain() {
        broadcaster.onChange(new OwnerChanged(owner.get()));
        MockVaadin.clientRoundtrip(true);
        assertThat(looks).hasValue(1);
    }

    @Test
    void severalChangesAtOnceLeadToOneLook() {
        broadcaster.onChange(new OwnerChanged(owner.get()));
        broadcaster.onChange(new OwnerChanged(owner.get()));
        MockVaadin.clientRoundtrip(true);
        assertThat(looks).hasValue(1);
    }

    @Test
    void aChangeOfSomebodyElseIsNotHeard() {
        broadcaster.onChange(new OwnerChanged(new OwnerId(Ids.next())));
        MockVaadin.clientRoundtrip(true);
        assertThat(looks).hasValue(0);
    }

    /** The tap came another way, by a request that knows nothing of this page: its transaction is just ending. */
    @Test
    void aPageMayWriteWhileItLooksAgainAfterAChangeFromElsewhere() throws Exception {
        OwnerId person = owner.get();
        CompletableFuture<String> written = new CompletableFuture<>();
        Div page = new Div();
        LiveRefresh.of(page, broadcaster, person, () -> {
            if (written.isDone()) {
                return;
            }
            try {
                InstanceId unused = owner.callAs(person, () -> instances.plan(task, Guess.NONE, null, null));
                written.complete("written");
            } catch (RuntimeException e) {
                written.complete(e.getClass().getSimpleName());
            }
        });
        UI.getCurrent().add(page);
        VaadinSession session = VaadinSession.getCurrent();
        session.unlock();
        try {
            InstanceId unused = new OtherThread<>(
                            () -> owner.callAs(person, () -> instances.plan(task, Guess.NONE, null, null)))
                    .result();
            assertThat(written.get(20, TimeUnit.SECONDS)).isEqualTo("written");
            assertThat(queries.count(InstanceFilter.of(InstanceFilter.Group.OPEN, clock.instant())))
                    .as("both are stored")
                    .isEqualTo(2);
        } finally {
            session.lock();
        }
    }

    private void elsewhere(int changes) throws Exception {
        OwnerId person = owner.get();
        for (int i = 0; i < changes; i++) {
            Thread unused = Thread.ofVirtual().start(() -> broadcaster.onChange(new OwnerChanged(person)));
            unused.join();
            Thread.sleep(5);
        }
    }

    private void looked(int times) {
        long begun = System.nanoTime();
        while (looks.get() < times && System.nanoTime() - begun < 20_000_000_000L) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(looks).hasValueGreaterThanOrEqualTo(times);
    }

    /** Others have the session meanwhile, as between two requests. */
    private void unlocked(Beside work) throws Exception {
        VaadinSession session = VaadinSession.getCurrent();
        session.unlock();
        try {
            work.run();
        } finally {
            session.lock();
        }
    }

    private interface Beside {
        void run() throws Exception;
    }

    @Test
    void manyChangesFromElsewhereAreLookedAtOnceAndOnceMoreAtTheEndOfAPause() throws Exception {
        unlocked(() -> {
            long begun = System.nanoTime();
            elsewhere(1);
            looked(1);
            elsewhere(20);
            int during = looks.get();
            long pauses = (System.nanoTime() - begun) / LiveRefresh.PAUSE.toNanos();
            assertThat(during).isLessThanOrEqualTo((int) pauses + 1);
            looked(during + (pauses == 0 ? 1 : 0));
            Thread.sleep(2 * LiveRefresh.PAUSE.toMillis());
            assertThat(looks)
                    .as("the last one is not lost, and nothing is looked at twice")
                    .hasValueBetween(2, (int) pauses + 2);
        });
    }

    @Test
    void aTapOnThePageItselfIsSeenAtOnceAlsoWithinAPause() throws Exception {
        unlocked(() -> {
            elsewhere(1);
            looked(1);
            elsewhere(1);
        });
        int before = looks.get();
        broadcaster.onChange(new OwnerChanged(owner.get()));
        MockVaadin.clientRoundtrip(true);
        assertThat(looks).hasValue(before + 1);
    }

    @Test
    void aViewThatGoesWithinAPauseDoesNotLookAtItsEnd() throws Exception {
        unlocked(() -> {
            elsewhere(1);
            looked(1);
            elsewhere(1);
        });
        int before = looks.get();
        UI.getCurrent().remove(view);
        unlocked(() -> Thread.sleep(2 * LiveRefresh.PAUSE.toMillis()));
        assertThat(looks).hasValue(before);
    }

    @Test
    void aViewThatIsGoneHearsNothing() {
        UI.getCurrent().remove(view);
        broadcaster.onChange(new OwnerChanged(owner.get()));
        MockVaadin.clientRoundtrip(true);
        assertThat(looks).hasValue(0);
    }
}
