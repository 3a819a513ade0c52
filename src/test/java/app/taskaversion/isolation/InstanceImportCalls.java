package app.taskaversion.isolation;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.RowOrigin;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.ImportedInstance;
import app.taskaversion.tracking.InstanceImportStore;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.tracking.Outcome;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Task instances as an import stores them. */
final class InstanceImportCalls {

    private InstanceImportCalls() {}

    static void add(Calls calls) {
        calls.on(InstanceImportStore.class)
                .inTransaction()
                .call("stored", (s, a) -> s.stored(List.of(a.text("task_instance", "legacy_id"))))
                .given("untouched", InstanceImportCalls::insert, (s, a) -> s.untouched(List.of("i9")))
                .givenDoes(
                        "replace",
                        (s, a) -> {
                            insert(s, a);
                            a.keep(
                                    "old",
                                    Objects.requireNonNull(
                                            s.untouched(List.of("i9")).get("i9")));
                        },
                        (s, a) -> s.replace(
                                a.kept("old", InstanceImportStore.Untouched.class),
                                instance(a.id("task_instance"), a),
                                name -> a.id("emotion")))
                .call("somethingRuns", (s, a) -> s.somethingRuns())
                .call(
                        "insert",
                        (s, a) -> s.insert(List.of(instance(Ids.next(), a)), name -> a.id("emotion"), imported(a)))
                .givenDoes(
                        "computeTimeSinceLastCompletion",
                        InstanceImportCalls::insert,
                        (s, a) -> s.computeTimeSinceLastCompletion())
                .given(
                        "markSuggested",
                        InstanceImportCalls::insert,
                        (s, a) -> s.markSuggested(a.id("import_batch"), "i9", "a list"))
                .given(
                        "markSuggestedNext",
                        InstanceImportCalls::insert,
                        (s, a) -> s.markSuggestedNext(
                                a.id("import_batch"),
                                a.id("task"),
                                new InstanceImportStore.Taken(
                                        LocalDateTime.ofInstant(TestClock.START, ZoneOffset.UTC)
                                                .minusSeconds(3_610),
                                        null),
                                "a list"))
                .call("totals", (s, a) -> s.totals(a.id("import_batch")))
                .call("compare", (s, a) -> s.compare(a.id("task_instance"), instance(Ids.next(), a), imported(a)))
                .call("isEmpty", (s, a) -> s.isEmpty())
                .givenDoes(
                        "removeDemo",
                        (s, a) -> s.insert(List.of(instance(Ids.next(), a)), name -> a.id("emotion"), RowOrigin.DEMO),
                        (s, a) -> s.removeDemo());
    }

    private static void insert(InstanceImportStore store, World a) {
        Set<UUID> unused = store.insert(List.of(instance(Ids.next(), a)), name -> a.id("emotion"), imported(a));
    }

    private static RowOrigin imported(World a) {
        return RowOrigin.imported(a.id("import_batch"));
    }

    private static ImportedInstance instance(UUID id, World a) {
        return new ImportedInstance(
                id,
                "i9",
                a.id("task"),
                "Sort papers",
                1,
                InstanceState.COMPLETED,
                null,
                new ImportedInstance.Times(
                        TestClock.START.minusSeconds(3_600),
                        TestClock.START.minusSeconds(3_600),
                        TestClock.START.minusSeconds(3_600),
                        TestClock.START.minusSeconds(3_000),
                        TestClock.START.minusSeconds(3_000),
                        TestClock.START.minusSeconds(60),
                        null,
                        null,
                        null,
                        null,
                        "UTC",
                        ImportedInstance.Precision.SECOND),
                Guess.NONE,
                Outcome.NONE,
                true,
                null,
                null,
                ImportedInstance.StoredFigures.NONE,
                List.of(ImportedInstance.Session.spent(12)),
                List.of(),
                List.of(),
                null,
                null,
                Set.of());
    }
}
