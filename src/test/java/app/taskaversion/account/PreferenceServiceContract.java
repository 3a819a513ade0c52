package app.taskaversion.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

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
