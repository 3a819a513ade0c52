package app.taskaversion.testsupport;

import app.taskaversion.platform.persistence.LongWrites;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody who writes for long in a thread of their own, as an import does, until this is closed. What is answered
 * meanwhile was answered without waiting for the end.
 */
public final class HeldWriter implements AutoCloseable {

    private static final int LONGEST_TEST_SECONDS = 120;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final Future<Boolean> work;

    public HeldWriter(ApplicationContext context) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        TransactionTemplate transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        LongWrites longWrites = context.getBean(LongWrites.class);
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        work = thread.submit(() -> longWrites.call(() -> transaction.execute(status -> {
            int unused =
                    jdbc.sql("update app_user set guest = guest where 1 = 0").update();
            begun.countDown();
            return await(mayEnd);
        })));
        if (!await(begun)) {
            throw new IllegalStateException("The long write did not begin");
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(LONGEST_TEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Lets the long write end and waits for that. */
    @Override
    public void close() {
        mayEnd.countDown();
        try {
            if (!Boolean.TRUE.equals(work.get())) {
                throw new IllegalStateException("The long write ended before it was let go");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            thread.close();
        }
    }
}
