package app.taskaversion.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.Appearance;
import app.taskaversion.account.DetailLevel;
import app.taskaversion.account.Language;
import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.DownloadLink;
import app.taskaversion.platform.ui.PickChip;
import app.taskaversion.platform.ui.PickOne;
import app.taskaversion.platform.ui.Switch;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class MeViewTest {

    @Autowired
    private PreferenceService preferences;

    @BeforeEach
    void open() {
        Screen.open("settings");
    }

    private static Switch onOff(String label) {
        return _get(Switch.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> PickChip<T> choice(String label) {
        return _get(PickChip.class, spec -> spec.withLabel(label));
    }

    @Test
    void thereIsOneHeadingAndNoMainAction() {
        assertThat(_find(H1.class)).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withThemes("primary"))).isEmpty();
    }

    @Test
    void theAppearanceIsKept() {
        MeViewTest.<Appearance>choice("Appearance").pick(Appearance.DARK);
        assertThat(preferences.get().appearance()).isEqualTo(Appearance.DARK);
        Screen.open("tasks");
        Screen.open("settings");
        assertThat(MeViewTest.<Appearance>choice("Appearance").getValue()).isEqualTo(Appearance.DARK);
    }

    @Test
    void aCopyCanBeSavedAndItsOfferSwitchedOff() {
        Screen.open("tasks");
        Screen.open("settings");
        assertThat(Screen.words(_get(MeView.class))).contains("You have not saved a copy to another place yet");
        assertThat(_find(DownloadLink.class))
                .anyMatch(link -> Screen.words(link).contains("Save a copy"));
        onOff("Offer a copy about once a month").turn(false);
        assertThat(preferences.find(PreferenceKey.COPY_REMINDER)).contains("false");
        preferences.set(PreferenceKey.COPY_SAVED, "2026-11-22T09:00:00Z");
        Screen.open("tasks");
        Screen.open("settings");
        assertThat(Screen.words(_get(MeView.class))).contains("Last copy that you saved: yesterday");
    }

    @Test
    void theLanguageIsTheBrowsersUntilOneIsChosen() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        PickOne<Language> language = _get(PickOne.class, spec -> spec.withLabel("Language"));
        assertThat(language.getValue()).isEqualTo(Language.BROWSER);
        assertThat(language.words()).containsExactly("As the browser", "English", "Deutsch");
        language.pick(Language.DE);
        assertThat(preferences.get().language()).isEqualTo(Language.DE);
    }

    @Test
    void eachSwitchIsKept() {
        onOff("Larger text").turn(true);
        onOff("More space").turn(true);
        onOff("Buttons on the left").turn(true);
        onOff("No rush").turn(true);
        onOff("Single keys").turn(false);
        MeViewTest.<DetailLevel>choice("After a task").pick(DetailLevel.FULL);
        var now = preferences.get();
        assertThat(now.largerText()).isTrue();
        assertThat(now.moreSpace()).isTrue();
        assertThat(now.leftHanded()).isTrue();
        assertThat(now.noRush()).isTrue();
        assertThat(now.singleKeys()).isFalse();
        assertThat(now.detailLevel()).isEqualTo(DetailLevel.FULL);
    }

    @Test
    void theTimeZoneIsCorrectedAndGivenBackToTheDevice() {
        preferences.set(PreferenceKey.DETECTED_TIME_ZONE, "Europe/Berlin");
        @SuppressWarnings({"unchecked", "rawtypes"})
        ComboBox<String> zone = _get(ComboBox.class, spec -> spec.withLabel("Time zone"));
        _setValue(zone, "Asia/Tokyo");
        assertThat(preferences.get().zone().getId()).isEqualTo("Asia/Tokyo");
        zone.clear();
        assertThat(preferences.get().zone().getId()).isEqualTo("Europe/Berlin");
    }

    @Test
    void itSaysWhereTheDataIsAndLeadsToBringingMore() {
        assertThat(Screen.words(_get(MeView.class)))
                .contains("task_aversion.db")
                .contains("Bring your data");
        assertThat(_find(RouterLink.class, spec -> spec.withAttribute("href", "settings/import")))
                .hasSize(1);
    }
}
