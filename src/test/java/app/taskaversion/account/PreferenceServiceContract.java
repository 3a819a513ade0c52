package app.taskaversion.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

abstract class PreferenceServiceContract {

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends PreferenceServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends PreferenceServiceContract {}

    @Test
    void nothingIsChosenAtFirst() {
        assertThat(preferences.find(PreferenceKey.APPEARANCE)).isEmpty();
        assertThat(preferences.get().detailLevel()).isEqualTo(DetailLevel.LIGHT);
        assertThat(preferences.get().zone().getId()).isEqualTo("Z");
    }

    @Test
    void aChoiceIsKeptAndCanBeTakenBack() {
        preferences.set(PreferenceKey.APPEARANCE, "DARK");
        preferences.set(PreferenceKey.APPEARANCE, "LIGHT");
        assertThat(preferences.get().appearance()).isEqualTo(Appearance.LIGHT);
        preferences.remove(PreferenceKey.APPEARANCE);
        assertThat(preferences.get().appearance()).isEqualTo(Appearance.SYSTEM);
    }

    @Test
    void aDayBeginsWhenThePersonSaysAndElseAtFour() {
        assertThat(preferences.get().days().dayStart()).isEqualTo(LocalTime.of(4, 0));
        preferences.set(PreferenceKey.DAY_START, "6");
        assertThat(preferences.get().days().dayOf(Instant.parse("2026-03-02T05:59:00Z")))
                .isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(preferences.get().days().dayOf(Instant.parse("2026-03-02T06:00:00Z")))
                .isEqualTo(LocalDate.of(2026, 3, 2));
        for (String nonsense : List.of("13", "-1", "six", "", "4.5")) {
            preferences.set(PreferenceKey.DAY_START, nonsense);
            assertThat(preferences.get().days().dayStart()).as(nonsense).isEqualTo(LocalTime.of(4, 0));
        }
    }

    @Test
    void thereAreAtMostTenQuestionsADayAndThreeUnlessChosen() {
        assertThat(preferences.get().promptBudget()).isEqualTo(3);
        preferences.set(PreferenceKey.PROMPT_BUDGET, "0");
        assertThat(preferences.get().promptBudget()).isZero();
        preferences.set(PreferenceKey.PROMPT_BUDGET, "10");
        assertThat(preferences.get().promptBudget()).isEqualTo(10);
        preferences.set(PreferenceKey.PROMPT_BUDGET, "11");
        assertThat(preferences.get().promptBudget()).isEqualTo(3);
    }

    @Test
    void settingsOfTheOlderAppThatNobodyKnowsSurviveEveryChange() {
        TransactionTemplate transaction = context.getBean(TransactionTemplate.class);
        transaction.executeWithoutResult(status -> {
            TestSql sql = context.getBean(TestSql.class);
            int batch = sql.sql(
                            "insert into import_batch (id, user_id, source_name, status, started_at, row_version, kind)"
                                    + " values ('" + UUID.randomUUID() + "', :owner, 'x', 'DONE',"
                                    + " :now, 0, 'LEGACY')")
                    .param("now", OwnedSql.at(TestClock.START))
                    .update();
            assertThat(batch).isOne();
            context.getBean(PreferenceImportStore.class)
                    .insert(
                            Map.of("milestones", "{\"m1\": {\"status\": \"in_progress\"}}"),
                            UUID.fromString(sql.sql("select id from import_batch where user_id = :owner")
                                    .query(String.class)
                                    .single()));
        });
        preferences.set(PreferenceKey.DAY_START, "6");
        preferences.remove(PreferenceKey.DAY_START);
        assertThat(preferences.get().promptBudget()).isEqualTo(3);
        assertThat(context.getBean(TestSql.class)
                        .sql(
                                "select pref_value from user_preference where user_id = :owner and pref_key = 'milestones'")
                        .query(String.class)
                        .single())
                .isEqualTo("{\"m1\": {\"status\": \"in_progress\"}}");
    }

    @Test
    void aChosenZoneWinsOverTheOneThatTheBrowserReports() {
        preferences.set(PreferenceKey.DETECTED_TIME_ZONE, "America/New_York");
        assertThat(preferences.get().zone().getId()).isEqualTo("America/New_York");
        preferences.set(PreferenceKey.TIME_ZONE, "Europe/Berlin");
        assertThat(preferences.get().zone().getId()).isEqualTo("Europe/Berlin");
    }

    @Test
    void anotherPersonSeesNothingOfIt() {
        preferences.set(PreferenceKey.APPEARANCE, "DARK");
        People.signIn(People.create(context));
        assertThat(preferences.find(PreferenceKey.APPEARANCE)).isEmpty();
        People.signOut();
        assertThat(preferences.find(PreferenceKey.APPEARANCE)).isEmpty();
    }
}
