package app.taskaversion.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.ErrorLog;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSignIn;
import app.taskaversion.testsupport.TestSql;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Errors of ours, from the code that a person was shown to the row that the operator sees. */
abstract class ErrorServiceContract {

    private static final String WORDS = "call my mother about the funeral";

    @SqliteTest
    static class OnSqliteTest extends ErrorServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends ErrorServiceContract {}

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ErrorService errors;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void nothingYet() {
        ErrorLog.takeNoted();
        int unused = jdbc.sql("delete from error_note").update();
    }

    private static String report() {
        return ErrorLog.report(new IllegalStateException(WORDS, new IllegalArgumentException(WORDS)));
    }

    @Test
    void theCodeThatThePersonWasShownFindsTheRow() {
        String code = report();
        String other = ErrorLog.report(new UnsupportedOperationException(WORDS));
        List<ErrorGroup> found = errors.list(" " + code.toLowerCase(Locale.ROOT));
        assertThat(found).singleElement().satisfies(group -> {
            assertThat(group.kind()).isEqualTo("java.lang.IllegalArgumentException");
            assertThat(group.place()).startsWith("operations.ErrorServiceContract.report:");
            assertThat(group.codes()).containsExactly(code);
        });
        assertThat(errors.list(""))
                .hasSize(2)
                .extracting(group -> group.codes().getFirst())
                .contains(code, other);
        assertThat(errors.list("ZZZZZ")).isEmpty();
    }

    @Test
    void whatHappensAgainIsCountedTogether() {
        for (int i = 0; i < 7; i++) {
            report();
        }
        assertThat(errors.list("")).singleElement().satisfies(group -> {
            assertThat(group.count()).isEqualTo(7);
            assertThat(group.codes()).hasSize(5);
        });
    }

    @Test
    void noWordOfAPersonIsInTheTable() {
        report();
        errors.list("");
        assertThat(jdbc.sql("select code, kind, place from error_note")
                        .query()
                        .listOfRows()
                        .toString())
                .doesNotContain("mother", "funeral");
    }

    @Test
    void whatIsOldOrTooMuchGoes() {
        report();
        errors.list("");
        clock.advance(Duration.ofDays(ErrorService.DAYS).plusMinutes(1));
        for (int i = 0; i < ErrorService.MOST; i++) {
            int unused = jdbc.sql("""
                            insert into error_note (id, code, occurred_at, kind, place)
                            select :id, code, :at, kind, place from error_note order by occurred_at limit 1""")
                    .param("id", "many-" + i)
                    .param("at", OwnedSql.at(clock.instant().minusSeconds(1 + i)))
                    .update();
        }
        report();
        assertThat(errors.list(""))
                .singleElement()
                .satisfies(group -> assertThat(group.count()).isEqualTo(ErrorService.MOST));
        assertThat(jdbc.sql("select count(*) from error_note")
                        .query(Integer.class)
                        .single())
                .isEqualTo(ErrorService.MOST);
    }

    @Test
    void onlyWhoRunsThePlaceSeesThem() {
        context.getBean(TestSignIn.class).accountsMode();
        assertThat(errors.isOperator()).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> errors.list(""));
        int unused = context.getBean(TestSql.class)
                .sql("update app_user set role = 'ADMIN', guest = false where id = :owner")
                .update();
        assertThat(errors.list("")).isEmpty();
    }
}
