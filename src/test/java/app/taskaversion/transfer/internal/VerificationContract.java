package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.account.PreferenceImportStore;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.emotion.EmotionImportStore;
import app.taskaversion.note.NoteImportStore;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.persistence.LongWrites;
import app.taskaversion.platform.persistence.TableStatistics;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.survey.SurveyImportStore;
import app.taskaversion.task.TaskImportStore;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.tracking.ImportedInstance;
import app.taskaversion.tracking.InstanceImportStore;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.VerificationFailed;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** A store that does not keep what it was given must not get away with it. */
abstract class VerificationContract {

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends VerificationContract {}

    @PostgresTest
    static class OnPostgresTest extends VerificationContract {}

    private void importWith(UnaryOperator<List<ImportedInstance>> loss) {
        LegacyImportService imports = new LegacyImportService(
                new ImportStores(
                        context.getBean(TaskImportStore.class),
                        lossy(context.getBean(InstanceImportStore.class), loss),
                        context.getBean(EmotionImportStore.class),
                        context.getBean(NoteImportStore.class),
                        context.getBean(SurveyImportStore.class),
                        context.getBean(PreferenceImportStore.class)),
                context.getBean(ImportRecords.class),
                context.getBean(OwnExports.class),
                context.getBean(OriginalKeeper.class),
                context.getBean(PreferenceService.class),
                context.getBean(Messages.class),
                context.getBean(TestClock.class),
                context.getBean(CurrentOwner.class),
                context,
                context.getBean(LongWrites.class),
                context.getBean(TableStatistics.class),
                context.getBean(PlatformTransactionManager.class));
        imports.run(
                new ImportRequest(
                        List.of(Path.of("src/test/resources/legacy/tiny").toAbsolutePath()),
                        "test",
                        ZoneOffset.UTC,
                        null),
                ImportProgress.NONE);
    }

    @Test
    void aLostRowTakesTheWholeImportBack() {
        Map<String, Long> before = OwnedTables.rows(context);
        assertThatExceptionOfType(VerificationFailed.class)
                .isThrownBy(() -> importWith(rows -> rows.subList(1, rows.size())))
                .withMessage("instances: read 12, stored 11");
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
    }

    @Test
    void aLostReliefTakesTheWholeImportBack() {
        Map<String, Long> before = OwnedTables.rows(context);
        assertThatExceptionOfType(VerificationFailed.class)
                .isThrownBy(() -> importWith(rows -> rows.stream()
                        .map(row -> row.times().completed() == null ? row : withoutRelief(row))
                        .toList()))
                .withMessageStartingWith("relief: read ");
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
    }

    @Test
    void aChangedWordChangesNoSumAndIsSeenInTheSample() {
        Map<String, Long> before = OwnedTables.rows(context);
        assertThatExceptionOfType(VerificationFailed.class)
                .isThrownBy(() -> importWith(rows -> rows.stream()
                        .map(row -> copy(row, row.outcome(), "something else"))
                        .toList()))
                .withMessageEndingWith("stored otherwise: [cancellation_note]");
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
    }

    private static ImportedInstance withoutRelief(ImportedInstance row) {
        return copy(row, row.outcome().withRelief(null), row.cancellationNote());
    }

    private static ImportedInstance copy(ImportedInstance row, Outcome outcome, @Nullable String note) {
        return new ImportedInstance(
                row.id(),
                row.legacyId(),
                row.taskId(),
                row.taskName(),
                row.taskVersion(),
                row.state(),
                row.legacyStatus(),
                row.times(),
                row.guess(),
                outcome,
                row.confirmed(),
                row.cancellationCategory(),
                note,
                row.stored(),
                row.sessions(),
                row.putOffs(),
                row.feelings(),
                row.extraGuess(),
                row.extraOutcome(),
                row.flags());
    }

    private static InstanceImportStore lossy(InstanceImportStore real, UnaryOperator<List<ImportedInstance>> loss) {
        return (InstanceImportStore) Proxy.newProxyInstance(
                VerificationContract.class.getClassLoader(),
                new Class<?>[] {InstanceImportStore.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("insert")) {
                        List<ImportedInstance> rows = new ArrayList<>();
                        ((Collection<?>) arguments[0]).forEach(row -> rows.add((ImportedInstance) row));
                        arguments[0] = loss.apply(rows);
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
