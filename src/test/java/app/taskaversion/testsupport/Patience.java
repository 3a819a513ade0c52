package app.taskaversion.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what goes on beside the page, looking at the page again and again. */
public final class Patience {

    private static final long NANOS = 60_000_000_000L;

    private Patience() {}

    public static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + NANOS;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            MockVaadin.clientRoundtrip(false);
            LockSupport.parkNanos(5_000_000);
        }
    }
}
