package app.taskaversion.offline.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.owner.OwnerId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final OwnerId ANNA = new OwnerId(UUID.randomUUID());
    private static final OwnerId BEN = new OwnerId(UUID.randomUUID());

    private final Turns turns = new Turns();

    @Test
    void anotherPersonDoesNotWait() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            Future<Boolean> first = threads.submit(() -> turns.take(ANNA, () -> {
                begun.countDown();
                await(over);
                return order.add("first");
            }));
            await(begun);
            Future<Boolean> second = threads.submit(() -> turns.take(ANNA, () -> order.add("second")));
            assertThat(threads.submit(() -> turns.take(BEN, () -> order.add("another")))
                            .get(10, TimeUnit.SECONDS))
                    .isTrue();
            over.countDown();
            assertThat(first.get(10, TimeUnit.SECONDS)).isTrue();
            assertThat(second.get(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(order).containsExactly("another", "first", "second");
        assertThat(turns.people()).as("or everybody who was ever here").isZero();
    }

    @Test
    void whatGoesWrongEndsTheTurn() {
        assertThatThrownBy(() -> turns.take(ANNA, () -> {
                    throw new IllegalStateException("wrong");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(turns.take(ANNA, () -> "next")).isEqualTo("next");
        assertThat(turns.people()).isZero();
    }

    @Test
    void whoeverIsStoppedWhileWaitingIsToldToComeAgain() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(1)) {
            Future<String> first = threads.submit(() -> turns.take(ANNA, () -> {
                begun.countDown();
                await(over);
                return "first";
            }));
            await(begun);
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> turns.take(ANNA, () -> "never")).isInstanceOf(Busy.class);
            assertThat(Thread.interrupted()).isTrue();
            over.countDown();
            assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo("first");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
