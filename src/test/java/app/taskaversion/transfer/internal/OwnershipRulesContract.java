package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportReport.FileReport;
import app.taskaversion.transfer.MissingChoice;
import app.taskaversion.transfer.internal.LegacyRows.Stored;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Data-and-lifecycle §4.6: whose rows they are. */
abstract class OwnershipRulesContract {

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends OwnershipRulesContract {}

    @PostgresTest
    static class OnPostgresTest extends OwnershipRulesContract {}

    private static final ImportChoices UTC = ImportChoices.NONE.withZone(ZoneOffset.UTC);

    private static LegacyRows tasks(String... users) {
        LegacyRows rows = new LegacyRows();
        for (int i = 0; i < users.length; i++) {
            rows.row(
                    "tasks.csv",
                    "task_id",
                    "x" + i,
                    "name",
                    "Cook " + i,
                    "created_at",
                    "2026-01-01 10:00",
                    "user_id",
                    users[i]);
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "default", "default_user", "anonymous", "null", "1", "1.0"})
    void rowsOfNobodyAndOfTheExportingUserAreThePersons(String user) {
        Stored stored = tasks(user, "1").imported(context, UTC);
        assertThat(stored.of("task", "x0", "name")).isEqualTo("Cook 0");
        assertThat(stored.report().otherUsers()).isEmpty();
    }

    @Test
    void rowsOfAnotherNumberAreListedKeptAndLeftOut() {
        Stored stored = tasks("1", "2", "2.0", "7").imported(context, UTC.withUser("1"));
        assertThat(stored.texts("select legacy_id from task where user_id = :owner order by legacy_id"))
                .containsExactly("t1", "x0");
        assertThat(stored.report().otherUsers()).isEqualTo(Map.of("2", 2, "7", 1));
        assertThat(stored.report().files()).extracting(FileReport::otherOwner).containsExactly(3L);
        assertThat(stored.count(
                        "select count(*) from import_record where user_id = :owner and outcome = 'OTHER_OWNER'"))
                .isEqualTo(3);
    }

    @Test
    void aBrowsersIdThatNobodyMappedIsAnotherUser() {
        Stored stored =
                tasks("3f2b8c1e-0000-4000-8000-000000000000-m1abc2de", "1").imported(context, UTC);
        assertThat(stored.texts("select legacy_id from task where user_id = :owner order by legacy_id"))
                .containsExactly("t1", "x1");
    }

    @Test
    void ofSeveralNumbersOnlyThePersonCanTell() {
        assertThatExceptionOfType(MissingChoice.class)
                .isThrownBy(() -> tasks("1", "2").imported(context, UTC))
                .matches(e -> e.what() == MissingChoice.What.USER && e.choices().equals(List.of("1", "2")));
    }
}
