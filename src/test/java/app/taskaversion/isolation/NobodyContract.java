package app.taskaversion.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.platform.persistence.OwnedInsert;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.repository.support.Repositories;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Below the services: without an owner there are no rows, whatever asks, and nothing can be written. */
abstract class NobodyContract {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OwnedSql sql;

    @Autowired
    private OwnedBatch batch;

    @Autowired
    private CurrentOwner owner;

    @SqliteTest
    static class OnSqliteTest extends NobodyContract {}

    @PostgresTest
    static class OnPostgresTest extends NobodyContract {}

    private World ann;
    private TransactionTemplate transaction;
    private Map<String, Set<String>> before;

    @BeforeEach
    void nobodyIsSignedIn() {
        OwnerId person = People.create(context);
        People.signIn(person);
        ann = MarkedRows.fill(context, person, "Zxqvmark", 41.4142);
        before = truth();
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    private Map<String, Set<String>> truth() {
        return new GroundTruth(context).ownedRowsOf(ann.person());
    }

    private <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /** Every repository of an owned entity. */
    private List<JpaRepository<OwnedEntity, UUID>> repositories() {
        Repositories all = new Repositories(context);
        return StreamSupport.stream(all.spliterator(), false)
                .filter(OwnedEntity.class::isAssignableFrom)
                .map(type -> all.getRepositoryFor(type).orElseThrow())
                .map(NobodyContract::ofOwned)
                .toList();
    }

    @SuppressWarnings("unchecked") // The entity is an owned one: it was asked for by that.
    private static JpaRepository<OwnedEntity, UUID> ofOwned(Object repository) {
        return (JpaRepository<OwnedEntity, UUID>) repository;
    }

    @Test
    void noRepositoryFindsOrChangesARowForNobody() {
        assertThat(repositories()).hasSizeGreaterThan(10);
        for (JpaRepository<OwnedEntity, UUID> repository : repositories()) {
            List<OwnedEntity> own = repository.findAll();
            assertThat(own).isNotEmpty();
            People.signOut();
            assertThat(repository.findAll()).isEmpty();
            assertThat(repository.count()).isZero();
            assertThat(repository.findById(own.getFirst().getId())).isEmpty();
            assertNoEffect(() -> repository.delete(own.getFirst()));
            assertNoEffect(() -> repository.deleteById(own.getFirst().getId()));
            assertNoEffect(repository::deleteAllInBatch);
            assertNoEffect(() -> assertThat(repository.save(own.getFirst())).isNotNull());
            People.signIn(ann.person());
        }
    }

    private void assertNoEffect(Runnable write) {
        try {
            write.run();
        } catch (DataAccessException refused) {
            assertThat(refused.getMessage()).doesNotContain("Zxqvmark");
        }
        assertThat(truth()).isEqualTo(before);
    }

    @Test
    void noSqlFindsOrChangesARowForNobody() {
        before.forEach((table, rows) -> {
            assertThat(count(table)).as(table).isEqualTo(rows.size());
            People.signOut();
            assertThat(count(table)).as(table).isZero();
            String update = "update " + table + " set user_id = user_id where user_id = :owner";
            assertThat(inTransaction(() -> sql.sql(update).update())).isZero();
            assertThat(inTransaction(() -> sql.sql("delete from " + table + " where user_id = :owner")
                            .update()))
                    .isZero();
            People.signIn(ann.person());
        });
        assertThat(truth()).isEqualTo(before);
    }

    private int count(String table) {
        return inTransaction(() -> sql.sql("select count(*) from " + table + " where user_id = :owner")
                .query(Integer.class)
                .single());
    }

    @Test
    void nothingIsInsertedForNobody() {
        People.signOut();
        OwnedInsert<UUID> note = OwnedInsert.<UUID>into("note")
                .with("id", id -> id)
                .with("content", id -> "nobody's")
                .with("row_version", id -> 0);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> batch.insert(note, List.of(Ids.next()))));
        assertThatThrownBy(() -> inTransaction(() -> sql.sql(
                                "insert into note (id, user_id, content, row_version) values (:id, :owner, 'nobody', 0)")
                        .param("id", Ids.next().toString())
                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void ownedRowsAreReachedInsideATransactionOnly() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> sql.sql("select count(*) from note where user_id = :owner"))
                .withMessageContaining("transaction");
    }

    @Test
    void aStatementThatDoesNotNameTheOwnerIsRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> inTransaction(() -> sql.sql("select count(*) from note")))
                .withMessageContaining(":owner");
    }

    @Test
    void aTransactionKeepsItsOwner() {
        OwnerId ben = People.create(context);
        transaction.executeWithoutResult(status -> {
            assertThat(count("note")).isOne();
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> owner.callAs(ben, () -> "not here"));
            People.signIn(ben);
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> count("note"));
            People.signIn(ann.person());
            assertThat(owner.callAs(ann.person(), () -> count("note"))).isOne();
            status.setRollbackOnly();
        });
        assertThat(owner.callAs(ben, () -> count("note"))).isZero();
    }

    @Test
    void aBatchRefersToNoRowOfSomebodyElse() {
        People.signIn(People.create(context));
        OwnedInsert<UUID> category = OwnedInsert.<UUID>into("task_category")
                .with("task_id", task -> task)
                .with("position", task -> 7)
                .with("name", task -> "not mine");
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> batch.insert(category, List.of(ann.id("task")))))
                .isInstanceOf(NotFound.class);
    }
}
