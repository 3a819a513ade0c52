package app.taskaversion.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.taskaversion.account.Language;
import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.testsupport.ViewTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;

@ViewTest
class PageLanguageTest {

    private static final String GERMAN_BROWSER = "de-DE,de;q=0.9,en;q=0.8";

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private CurrentOwner owner;

    @Test
    void theBrowserDecidesUntilThePersonChooses() {
        PageLanguage language = new PageLanguage(preferences, owner);
        assertThat(language.of(GERMAN_BROWSER)).isEqualTo(Locale.GERMAN);
        assertThat(language.of("en-GB")).isEqualTo(Locale.ENGLISH);
        preferences.set(PreferenceKey.LANGUAGE, Language.EN.name());
        assertThat(language.of(GERMAN_BROWSER)).isEqualTo(Locale.ENGLISH);
        preferences.set(PreferenceKey.LANGUAGE, Language.DE.name());
        assertThat(language.of("en-GB")).isEqualTo(Locale.GERMAN);
        preferences.set(PreferenceKey.LANGUAGE, Language.BROWSER.name());
        assertThat(language.of("en-GB")).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void atTheDoorTheBrowserDecides() {
        CurrentOwner nobody = mock(CurrentOwner.class);
        when(nobody.orNobody()).thenReturn(OwnerId.NOBODY);
        PreferenceService unasked = mock(PreferenceService.class);
        assertThat(new PageLanguage(unasked, nobody).of(GERMAN_BROWSER)).isEqualTo(Locale.GERMAN);
    }

    @Test
    void withoutADatabaseTheBrowserDecides() {
        PreferenceService lost = mock(PreferenceService.class);
        when(lost.get()).thenThrow(new DataAccessResourceFailureException("gone"));
        assertThat(new PageLanguage(lost, owner).of(GERMAN_BROWSER)).isEqualTo(Locale.GERMAN);
    }
}
