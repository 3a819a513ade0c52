package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.StatementCounter;
import app.taskaversion.testsupport.TestClock;
import java.sql.Savepoint;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

abstract class OwnedReferencesContract {

    private static final OwnedInsert<UUID> EMOTIONS = OwnedInsert.<UUID>into("emotion")
            .with("id", id -> id)
            .with("name", UUID::toString)
            .with("name_key", UUID::toString)
            .with("demo", id -> false)
            .with("created_at", id -> TestClock.START)
            .with("row_version", id -> 0);

    /** What refers to a feeling. */
    private static final OwnedInsert<UUID> FELT =
            OwnedInsert.<UUID>into("instance_emotion").with("emotion_id", id -> id);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OwnedBatch batch;

    @Autowired
    private OwnedReferences references;

    @Autowired
    private StatementCounter counter;

    private OwnerId ann;
    private OwnerId ben;
    private TransactionTemplate transaction;

    @SqliteTest
    @Import(StatementCounter.class)
    static class OnSqliteTest extends OwnedReferencesContract {}

    @PostgresTest
    @Import(StatementCounter.class)
    static class OnPostgresTest extends OwnedReferencesContract {}

    @BeforeEach
    void twoPeople() {
        ben = People.create(context);
        ann = People.create(context);
        People.signIn(ann);
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    private UUID stored() {
        UUID id = Ids.next();
        batch.insert(EMOTIONS, List.of(id));
        return id;
    }

    private int lookUps(UUID... ids) {
        return counter.of(() -> references.check(FELT, List.of(ids)))
                .statements()
                .size();
    }

    @Test
    void whatTheTransactionStoredIsNotLookedUp() {
        assertThat(inTransaction(() -> lookUps(stored()))).isZero();
    }

    @Test
    void whatItLookedUpOnceIsKnownUntilItsEnd() {
        UUID earlier = inTransaction(this::stored);
        assertThat(inTransaction(() -> List.of(lookUps(earlier), lookUps(earlier))))
                .containsExactly(1, 0);
        assertThat(inTransaction(() -> lookUps(earlier))).isOne();
    }

    @Test
    void onlyWhatIsNotKnownIsLookedUp() {
        UUID earlier = inTransaction(this::stored);
        assertThat(inTransaction(() -> {
                    UUID now = stored();
                    return counter.of(() -> references.check(FELT, List.of(earlier, now)));
                }))
                .satisfies(cost ->
                        assertThat(cost.statements()).singleElement().asString().contains("id in (?)"));
    }

    @Test
    void whatOnePersonStoredIsNotKnownToAnother() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> inTransaction(() -> {
                    UUID hers = stored();
                    People.signIn(ben);
                    return lookUps(hers);
                }));
    }

    @Test
    void whatWasTakenBackIsUnknownAgain() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> inTransaction(() -> {
                    Savepoint before = batch.mark();
                    UUID gone = stored();
                    batch.backTo(before);
                    return lookUps(gone);
                }));
    }

    @Test
    void itRemembersSoManyOnly() {
        assertThat(inTransaction(() -> {
                    UUID first = stored();
                    batch.insert(
                            EMOTIONS,
                            Stream.generate(Ids::next).limit(OwnRows.REMEMBERED).toList());
                    return lookUps(first);
                }))
                .isOne();
    }

    @Test
    void aChangedRowRefersToNobodyElsesEither() {
        People.signIn(ben);
        UUID his = inTransaction(this::stored);
        People.signIn(ann);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        transaction.executeWithoutResult(status -> batch.update(FELT, his, Ids.next(), Set.of())));
    }
}
