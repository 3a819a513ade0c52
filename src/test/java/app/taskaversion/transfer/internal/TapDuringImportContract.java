package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.error.Busy;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.DatabaseState;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.OtherThread;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.RunningInstance;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportService;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Somebody taps while a history is brought in: the import itself waits for the answer here, so an answer that came at
 * all did not wait for the import. (quality §2: saved, or said in words)
 */
abstract class TapDuringImportContract {

    private static final Path SMALL = Path.of("src/test/resources/legacy/small").toAbsolutePath();
    private static final StartRequest START = StartRequest.via(StartVia.LIST);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ImportService imports;

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private DatabaseState database;

    @Autowired
    private CurrentOwner currentOwner;

    @Autowired
    private Messages messages;

    @Autowired
    private Tasks tasks;

    private @Nullable OwnerId person;

    @BeforeEach
    void somebodyElseTaps() {
        person = currentOwner.get();
    }

    /** @return whether a tap during an import is saved; else it is answered in words */
    abstract boolean savesMeanwhile();

    @SqliteTest
    static class OnSqliteTest extends TapDuringImportContract {
        @Override
        boolean savesMeanwhile() {
            return false;
        }
    }

    @PostgresTest
    static class OnPostgresTest extends TapDuringImportContract {
        @Override
        boolean savesMeanwhile() {
            return true;
        }
    }

    private @Nullable AppException tap(Runnable what) {
        OwnerId owner = Objects.requireNonNull(person);
        try {
            return new OtherThread<@Nullable AppException>(() -> {
                        try {
                            currentOwner.runAs(owner, what);
                            return null;
                        } catch (AppException expected) {
                            return expected;
                        }
                    })
                    .result();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** Somebody brings in the sample; at its first row the person taps. Readiness is asked right after that. */
    private List<@Nullable AppException> tapsDuring(
            BiFunction<ImportRequest, ImportProgress, ImportReport> importing, Runnable what) {
        List<@Nullable AppException> answers = new ArrayList<>();
        OwnerId other = People.create(context);
        ImportRequest request = new ImportRequest(List.of(SMALL), "test", ZoneOffset.UTC, null);
        currentOwner.runAs(other, () -> {
            ImportReport report = importing.apply(request, (done, total) -> {
                if (answers.isEmpty()) {
                    answers.add(tap(what));
                    answers.add(tap(() -> assertThat(database.isReachable()).isTrue()));
                    assertThat(database.isSavingPaused()).isFalse();
                }
            });
            assertThat(report.created()).isPositive();
        });
        assertThat(answers).hasSize(2);
        assertThat(answers.removeLast()).as("readiness").isNull();
        return answers;
    }

    private void isSavedOrSaid(List<@Nullable AppException> answers) {
        if (savesMeanwhile()) {
            assertThat(answers).hasSize(1).containsOnlyNulls();
        } else {
            assertThat(answers)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Busy.class,
                            busy -> assertThat(messages.english(busy.messageKey(), busy.arguments()))
                                    .isEqualTo(
                                            "A history is being brought in or taken back right now, so this is not saved yet."
                                                    + " Try again in a moment; what you typed is still here."));
        }
    }

    @Test
    void aStartIsSavedOrSaidInWords() {
        TaskId task = tasks.create("Call the dentist", 15);

        isSavedOrSaid(tapsDuring(imports::run, () -> instances.startTask(task, START)));

        assertThat(queries.running().isPresent()).isEqualTo(savesMeanwhile());
        InstanceId started = instances.startTask(task, START).instance();
        assertThat(queries.running()).get().extracting(RunningInstance::id).isEqualTo(started);
    }

    @Test
    void aPauseIsSavedOrSaidInWords() {
        InstanceId running =
                instances.startTask(tasks.create("Sort papers", 15), START).instance();

        isSavedOrSaid(tapsDuring(imports::run, () -> instances.pause(running, null, null)));

        assertThat(queries.running().isEmpty()).isEqualTo(savesMeanwhile());
        if (!savesMeanwhile()) {
            instances.pause(running, null, null);
            assertThat(queries.running()).isEmpty();
        }
    }

    @Test
    void aDryRunHoldsThePenAsWell() {
        TaskId task = tasks.create("Call the dentist", 15);
        isSavedOrSaid(tapsDuring(imports::dryRun, () -> instances.startTask(task, START)));
    }
}
