package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.emotion.EmotionImportStore;
import app.taskaversion.note.NoteImportStore;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.persistence.RowOrigin;
import app.taskaversion.platform.text.Messages;
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
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
                context.getBean(TaskImportStore.class),
                new Lossy(context.getBean(InstanceImportStore.class), loss),
                context.getBean(EmotionImportStore.class),
                context.getBean(NoteImportStore.class),
                context.getBean(ImportRecords.class),
                context.getBean(OwnExports.class),
                context.getBean(OriginalKeeper.class),
                context.getBean(PreferenceService.class),
                context.getBean(Messages.class),
                context.getBean(TestClock.class),
                context.getBean(CurrentOwner.class),
                context,
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

    private record Lossy(InstanceImportStore real, UnaryOperator<List<ImportedInstance>> loss)
            implements InstanceImportStore {

        @Override
        public Set<UUID> insert(
                Collection<ImportedInstance> instances, Function<String, UUID> emotionIds, RowOrigin origin) {
            return real.insert(loss.apply(List.copyOf(instances)), emotionIds, origin);
        }

        @Override
        public Set<String> stored(Collection<String> legacyIds) {
            return real.stored(legacyIds);
        }

        @Override
        public boolean somethingRuns() {
            return real.somethingRuns();
        }

        @Override
        public void computeTimeSinceLastCompletion() {
            real.computeTimeSinceLastCompletion();
        }

        @Override
        public Totals totals(UUID batchId) {
            return real.totals(batchId);
        }

        @Override
        public Comparison compare(UUID id, ImportedInstance wanted, RowOrigin origin) {
            return real.compare(id, wanted, origin);
        }

        @Override
        public boolean isEmpty() {
            return real.isEmpty();
        }

        @Override
        public void removeDemo() {
            real.removeDemo();
        }
    }
}
