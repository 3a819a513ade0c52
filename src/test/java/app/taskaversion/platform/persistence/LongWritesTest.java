package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.Busy;
import app.taskaversion.testsupport.OtherThread;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LongWritesTest {

    private final LongWrites oneWriter = new LongWrites(true, Duration.ofMillis(20));
    private final LongWrites manyWriters = new LongWrites(false, Duration.ofMillis(20));
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final List<String> order = new CopyOnWriteArrayList<>();

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Holds the pen in a thread of its own. */
    private OtherThread<Boolean> longWrite(LongWrites writes) {
        var held = new OtherThread<>(() -> writes.call(() -> {
            begun.countDown();
            boolean ended = await(mayEnd);
            order.add("long");
            return ended;
        }));
        assertThat(await(begun)).isTrue();
        return held;
    }

    @Test
    void aTapIsToldWhileSomebodyElseWritesForLongAndGoesThroughAfterwards() throws Exception {
        OtherThread<Boolean> held = longWrite(oneWriter);
        assertThatExceptionOfType(Busy.class)
                .isThrownBy(() -> oneWriter.inTurn(() -> "saved"))
                .satisfies(busy -> assertThat(busy.messageKey()).isEqualTo("error.busy"));
        mayEnd.countDown();
        assertThat(held.result()).isTrue();
        assertThat(oneWriter.<String, RuntimeException>inTurn(() -> "saved")).isEqualTo("saved");
    }

    @Test
    void whoeverHoldsThePenIsNotSubjectToTheWait() {
        assertThat(oneWriter.call(() -> oneWriter.<String, RuntimeException>inTurn(() -> "a row")))
                .isEqualTo("a row");
    }

    @Test
    void aLongWriteThatBrokeOffGivesThePenBack() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> oneWriter.call(() -> {
                    throw new IllegalStateException();
                }));
        assertThat(new OtherThread<>(() -> oneWriter.<String, RuntimeException>inTurn(() -> "saved")))
                .satisfies(tap -> assertThat(tap.result()).isEqualTo("saved"));
    }

    @Test
    void aSecondLongWriteWaitsForTheFirst() throws Exception {
        OtherThread<Boolean> first = longWrite(oneWriter);
        var second = new OtherThread<>(() -> oneWriter.call(() -> order.add("second"))).untilItWaits();
        assertThat(second.isOver()).isFalse();
        mayEnd.countDown();
        assertThat(first.result()).isTrue();
        assertThat(second.result()).isTrue();
        assertThat(order).containsExactly("long", "second");
    }

    @Test
    void noLongWriteBeginsBetweenATurnAndItsConnection() throws Exception {
        OtherThread<Boolean> tap = new OtherThread<>(() -> oneWriter.inTurn(() -> {
            begun.countDown();
            boolean got = await(mayEnd);
            order.add("tap");
            return got;
        }));
        assertThat(await(begun)).isTrue();
        var later = new OtherThread<>(() -> oneWriter.call(() -> order.add("long"))).untilItWaits();
        assertThat(later.isOver()).isFalse();
        mayEnd.countDown();
        assertThat(tap.result()).isTrue();
        assertThat(later.result()).isTrue();
        assertThat(order).containsExactly("tap", "long");
    }

    @Test
    void whereManyCanWriteNobodyWaits() throws Exception {
        OtherThread<Boolean> held = longWrite(manyWriters);
        assertThat(manyWriters.<String, RuntimeException>inTurn(() -> "saved")).isEqualTo("saved");
        assertThat(manyWriters.call(() -> "another history")).isEqualTo("another history");
        mayEnd.countDown();
        assertThat(held.result()).isTrue();
    }
}
