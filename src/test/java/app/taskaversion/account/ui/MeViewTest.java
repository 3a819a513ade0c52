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
import app.taskaversion.platform.ui.DownloadLink;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
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

    private static Checkbox checkbox(String label) {
        return _get(Checkbox.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> RadioButtonGroup<T> choice(String label) {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
    }

    @Test
    void thereIsOneHeadingAndNoMainAction() {
        assertThat(_find(H1.class)).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withThemes("primary"))).isEmpty();
    }

    @Test
    void theAppearanceIsKept() {
        _setValue(MeViewTest.<Appearance>choice("Appearance"), Appearance.DARK);
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
        _setValue(checkbox("Offer a copy about once a month"), false);
        assertThat(preferences.find(PreferenceKey.COPY_REMINDER)).contains("false");
        preferences.set(PreferenceKey.COPY_SAVED, "2026-11-22T09:00:00Z");
        Screen.open("tasks");
        Screen.open("settings");
        assertThat(Screen.words(_get(MeView.class))).contains("Last copy that you saved: yesterday");
    }

    @Test
    void theLanguageIsTheBrowsersUntilOneIsChosen() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Select<Language> language = _get(Select.class, spec -> spec.withLabel("Language"));
        assertThat(language.getValue()).isEqualTo(Language.BROWSER);
        assertThat(language.getListDataView().getItems().map(language.getItemLabelGenerator()))
                .containsExactly("As the browser", "English", "Deutsch");
        _setValue(language, Language.DE);
        assertThat(preferences.get().language()).isEqualTo(Language.DE);
    }

    @Test
    void eachSwitchIsKept() {
        _setValue(checkbox("Larger text"), true);
        _setValue(checkbox("More space"), true);
        _setValue(checkbox("Buttons on the left"), true);
        _setValue(checkbox("No rush"), true);
        _setValue(checkbox("Single keys"), false);
        _setValue(MeViewTest.<DetailLevel>choice("After a task"), DetailLevel.FULL);
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
