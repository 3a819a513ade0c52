package app.taskaversion.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSignIn;
import app.taskaversion.testsupport.TestSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class ConsentServiceContract {

    @Autowired
    private ConsentService consents;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestSql sql;

    @Autowired
    private TestSignIn signIn;

    @Autowired
    private TestClock clock;

    @Autowired
    private CurrentOwner owner;

    @SqliteTest
    static class OnSqliteTest extends ConsentServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends ConsentServiceContract {}

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void nothingIsGivenAtFirst(Purpose purpose) {
        assertThat(consents.isGiven(purpose)).isFalse();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> consents.requireGiven(purpose))
                .withMessage("privacy.needed." + purpose.key());
    }

    @Test
    void withAccountsNothingMayBeAskedAtFirst() {
        signIn.accountsMode();
        assertThat(consents.allowed().purposes()).isEmpty();
        for (Purpose purpose : Purpose.values()) {
            assertThat(consents.takes(purpose)).isFalse();
        }
        assertThat(consents.history()).isEmpty();
    }

    @Test
    void onOnesOwnMachineTheFirstAnswerIsTheYesForFeelingsAndForWordsAndForNothingElse() {
        assertThat(consents.allowed().purposes()).containsExactlyInAnyOrder(Purpose.FEELINGS, Purpose.FREE_TEXT);
        for (Purpose purpose : Purpose.values()) {
            assertThat(consents.takes(purpose)).isEqualTo(purpose.givenByFirstAnswer());
        }
        assertThat(consents.takes(Purpose.FEELINGS)).isTrue();
        assertThat(consents.history())
                .hasSize(2)
                .allMatch(entry -> entry.given() && entry.way() == ConsentWay.FIRST_ANSWER)
                .allMatch(entry -> entry.textVersion() == Purpose.TEXT_VERSION
                        && entry.at().equals(TestClock.START));
    }

    @Test
    void aNoBeforeTheFirstAnswerCountsToo() {
        consents.withdraw(Purpose.FEELINGS, ConsentWay.SWITCH);
        assertThat(consents.allowed().feelings()).isFalse();
        assertThat(consents.takes(Purpose.FEELINGS)).isFalse();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> consents.requireTaken(Purpose.FEELINGS))
                .withMessage("privacy.needed.feelings");
        consents.give(Purpose.FEELINGS, ConsentWay.SWITCH);
        consents.requireTaken(Purpose.FEELINGS);
    }

    @Test
    void eachYesAndEachNoIsALineAndTheLastOneCounts() {
        consents.give(Purpose.SURVEYS, ConsentWay.REGISTRATION);
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        clock.advanceMinutes(1);
        consents.withdraw(Purpose.SURVEYS, ConsentWay.STOP_AND_DELETE);
        consents.withdraw(Purpose.SURVEYS, ConsentWay.SWITCH);
        assertThat(consents.isGiven(Purpose.SURVEYS)).isFalse();
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        consents.requireGiven(Purpose.SURVEYS);
        assertThat(consents.isGiven(Purpose.POOLED_TRAINING)).isFalse();
        assertThat(consents.history())
                .extracting(ConsentEntry::given, ConsentEntry::way)
                .containsExactly(
                        tuple(true, ConsentWay.SWITCH),
                        tuple(false, ConsentWay.STOP_AND_DELETE),
                        tuple(true, ConsentWay.REGISTRATION));
    }

    @Test
    void theSwitchThatWasNeverOnWritesNoLineWhenItIsTurnedOff() {
        consents.withdraw(Purpose.POOLED_TRAINING, ConsentWay.SWITCH);
        assertThat(consents.history()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update consent_event set given = false where user_id = :owner",
                "update consent_event set occurred_at = '2020-01-01 00:00:00' where user_id = :owner",
                "update consent_event set text_version = 2 where user_id = :owner",
                "update consent_event set user_id = user_id where user_id = :owner",
                "delete from consent_event where user_id = :owner"
            })
    void theDatabaseItselfRefusesToChangeOrToDeleteALine(String statement) {
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        assertThatThrownBy(() -> sql.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("append-only");
        assertThat(consents.isGiven(Purpose.SURVEYS)).isTrue();
    }

    @Test
    void theLinesGoWithTheAccount() {
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        assertThat(OwnedTables.rows(context)).containsEntry("consent_event", 1L);
        assertThat(jdbc.sql("delete from app_user where id = :owner")
                        .param("owner", owner.get().toString())
                        .update())
                .isOne();
        assertThat(OwnedTables.rows(context)).containsEntry("consent_event", 0L);
    }

    @Test
    void anotherPersonsYesIsNobodyElses() {
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        People.signIn(People.create(context));
        assertThat(consents.isGiven(Purpose.SURVEYS)).isFalse();
        assertThat(consents.history()).isEmpty();
    }
}
