package app.taskaversion.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.testsupport.TestSignIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The copy that a person saves somewhere else, and when it is offered. */
abstract class CopyServiceContract {

    @SqliteTest
    static class OnSqliteTest extends CopyServiceContract {

        @Autowired
        private DataLocation location;

        @Test
        void itIsOfferedAfterAMonthAndAgainAMonthAfterOneWasSaved() throws IOException {
            assertThat(copies.isDue()).isFalse();
            clock.advance(Duration.ofDays(CopyService.DAYS).minusMinutes(1));
            assertThat(copies.isDue()).isFalse();
            clock.advance(Duration.ofMinutes(1));
            assertThat(copies.isDue()).isTrue();
            copies.write(OutputStream.nullOutputStream());
            assertThat(copies.lastSaved()).contains(clock.instant());
            assertThat(copies.isDue()).isFalse();
            clock.advance(Duration.ofDays(CopyService.DAYS));
            assertThat(copies.isDue()).isTrue();
        }

        @Test
        void whoDoesNotWantItIsNotAskedAgain() {
            clock.advance(Duration.ofDays(400));
            copies.remind(false);
            assertThat(copies.isDue()).isFalse();
            assertThat(copies.reminds()).isFalse();
            copies.remind(true);
            assertThat(copies.isDue()).isTrue();
        }

        @Test
        void itIsTheWholeDatabaseAndNothingOfItStaysBeside() throws Exception {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            copies.write(out);
            Path file = Files.write(TestDatabases.newFolder("copy").resolve("copy.db"), out.toByteArray());
            try (Connection copy = DriverManager.getConnection("jdbc:sqlite:" + file);
                    var statement = copy.createStatement();
                    var rows = statement.executeQuery("select count(*) from app_user")) {
                assertThat(rows.getInt(1)).isPositive();
            }
            try (var beside =
                    Files.list(Objects.requireNonNull(Path.of(location.shown()).getParent()))) {
                assertThat(beside).noneMatch(each -> each.toString().endsWith(".part"));
            }
        }

        @Test
        void aCopyThatDidNotArriveDoesNotCount() {
            OutputStream broken = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("the connection is gone");
                }
            };
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> copies.write(broken));
            assertThat(copies.lastSaved()).isEmpty();
        }
    }

    @PostgresTest
    static class OnPostgresTest extends CopyServiceContract {

        @Test
        void aServerIsNotCopiedByAPerson() {
            clock.advance(Duration.ofDays(400));
            assertThat(copies.isPossible()).isFalse();
            assertThat(copies.isDue()).isFalse();
        }
    }

    @Autowired
    CopyService copies;

    @Autowired
    TestClock clock;

    @Autowired
    private TestSignIn signIn;

    @Test
    void whereSeveralPeopleAreNobodyTakesAllOfItAlong() {
        signIn.accountsMode();
        clock.advance(Duration.ofDays(400));
        assertThat(copies.isDue()).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> copies.write(OutputStream.nullOutputStream()));
    }
}
