package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.testsupport.OwnerWatch;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.SqliteTest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The third wall by itself: Hibernate sends these, as it would for any query that somebody writes by hand. */
@SqliteTest
class OwnerWatchTest {

    private static final String ONE_OWNER = "select count(*) from emotion where user_id = ?1";

    @Autowired
    private EntityManager entities;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private ApplicationContext context;

    @Test
    void aStatementOnAnOwnedTableWithoutItsOwnerFails() {
        assertFails(entities.createNativeQuery("select count(*) from emotion"));
        assertFails(entities.createNativeQuery("select u.id from app_user u join note n on n.user_id = u.id"));
    }

    @Test
    void aStatementForSomebodyElseFails() {
        OwnerId other = People.create(context);
        assertFails(entities.createNativeQuery(ONE_OWNER).setParameter(1, other.toString()));
    }

    @Test
    void aStatementForThePresentOwnerPasses() {
        Query query = entities.createNativeQuery(ONE_OWNER)
                .setParameter(1, owner.get().toString());
        assertThatCode(query::getSingleResult).doesNotThrowAnyException();
        assertThatCode(entities.createNativeQuery("select count(*) from app_user")::getSingleResult)
                .doesNotThrowAnyException();
        assertThat(OwnerWatch.takeFailed()).isEmpty();
    }

    private static void assertFails(Query query) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(query::getResultList)
                .withMessageContaining("without its owner");
        assertThat(OwnerWatch.takeFailed()).hasSize(1);
    }
}
