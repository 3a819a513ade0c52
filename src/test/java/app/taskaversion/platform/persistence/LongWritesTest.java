package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.error.ErrorLog;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportService;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** While a history is brought in, somebody who taps gets an answer. */
@SqliteTest
class LongWritesTest {

    private static final Path SMALL = Path.of("src/test/resources/legacy/small").toAbsolutePath();

    @Autowired
    private LongWrites longWrites;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private DatabaseState database;

    @Autowired
    private ImportService imports;

    @Autowired
    private CurrentOwner currentOwner;

    /** Saves from another thread, as a second request does, and says what came of it. */
    private @Nullable Throwable tap() throws Exception {
        OwnerId owner = currentOwner.get();
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            return other.submit(() -> catchThrowable(
                            () -> currentOwner.runAs(owner, () -> preferences.set(PreferenceKey.APPEARANCE, "DARK"))))
                    .get();
        }
    }

    private static boolean busy(@Nullable Throwable error) {
        if (error == null) {
            return false;
        }
        for (Throwable cause : ErrorLog.chain(error)) {
            if (cause instanceof Busy) {
                return true;
            }
        }
        return false;
    }

    @Test
    void duringAnImportATapIsAnsweredInWordsAndTheDatabaseDoesNotCountAsLost() throws Exception {
        List<@Nullable Throwable> answers = new ArrayList<>();
        ImportRequest request = new ImportRequest(List.of(SMALL), "test", ZoneOffset.UTC, null);
        var unused = imports.run(request, (done, total) -> {
            if (answers.isEmpty()) {
                try {
                    answers.add(tap());
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }
        });
        assertThat(answers).singleElement().matches(LongWritesTest::busy);
        assertThat(database.noticed(answers.get(0))).isFalse();
        assertThat(database.isReachable()).isTrue();
        assertThat(tap()).isNull();
        assertThat(preferences.find(PreferenceKey.APPEARANCE)).contains("DARK");
    }

    @Test
    void whoeverHoldsThePenWritesAtOnceAndASecondLongWriteWaits() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicBoolean firstEnded = new AtomicBoolean();
        try (ExecutorService others = Executors.newFixedThreadPool(2)) {
            Future<Boolean> first = others.submit(() -> longWrites.call(() -> {
                begun.countDown();
                await(mayEnd);
                longWrites.awaitTurn();
                firstEnded.set(true);
                return true;
            }));
            await(begun);
            Future<Boolean> second = others.submit(() -> longWrites.call(firstEnded::get));
            assertThat(second.isDone()).isFalse();
            mayEnd.countDown();
            assertThat(first.get()).isTrue();
            assertThat(second.get()).isTrue();
        }
        longWrites.awaitTurn();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
