package app.taskaversion.analytics.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.analytics.ClassicNumber;
import app.taskaversion.platform.ui.Fold;
import app.taskaversion.platform.ui.Switch;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.History.Done;
import app.taskaversion.testsupport.Patience;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportService;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.router.RouterLink;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ClassicViewTest {

    private static final Path TINY = Path.of("src/test/resources/legacy/tiny").toAbsolutePath();

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private ImportService imports;

    @Autowired
    private Tasks tasks;

    @Autowired
    private History history;

    @Autowired
    private TestClock clock;

    private void bringTiny() {
        imports.run(new ImportRequest(List.of(TINY), "test", ZoneOffset.UTC, null), ImportProgress.NONE);
    }

    private static String shown() {
        Screen.open("analytics/classic");
        Patience.until(() -> _find(ProgressBar.class).isEmpty());
        return Screen.words(_get(ClassicView.class));
    }

    private static boolean linked() {
        Screen.open("analytics");
        return _find(RouterLink.class).stream().anyMatch(link -> link.getHref().equals("analytics/classic"));
    }

    @Test
    void theyAreOffUntilSomethingCameFromTheOlderApp() {
        history.done(tasks.create("Call", 10), Done.at(clock.instant()).rated(50.0, 50.0, 50.0));
        assertThat(shown()).contains("The numbers of the older app are off.").doesNotContain("Weekly relief");
        assertThat(linked()).isFalse();
        bringTiny();
        assertThat(shown()).contains("Weekly relief");
        assertThat(linked()).isTrue();
    }

    @Test
    void theSwitchIsUnderMeAndCountsOverTheImport() {
        bringTiny();
        Screen.open("settings");
        Switch shown = _get(Switch.class, spec -> spec.withLabel("Classic numbers"));
        assertThat(shown.isOn()).isTrue();
        shown.turn(false);
        assertThat(preferences.find(PreferenceKey.CLASSIC_NUMBERS)).contains("false");
        assertThat(shown()).contains("are off");
        assertThat(linked()).isFalse();
    }

    /** The figures of the golden file, each with what it rests on and what it is. */
    @Test
    void theyAreTheNumbersThatPeopleKnowWithTheirBasis() {
        bringTiny();
        clock.set(Instant.parse("2026-11-20T18:00:00Z"));
        String words = shown();
        assertThat(_find(H1.class)).hasSize(1);
        assertThat(words)
                .contains("These are the numbers of the app you used before")
                .contains("Completion rate 66.7 from 12 things")
                .contains("Average relief 54.83 from 12 things")
                .contains("from 8 finished things")
                .doesNotContain("NaN", "classic.", "penalt");
        assertThat(_find(Fold.class)).hasSize(ClassicNumber.values().length);
        assertThat(_find(Fold.class))
                .allSatisfy(details -> assertThat(details.getSummaryText()).startsWith("What is "));
    }

    /** A number without anything to rest on says nothing. */
    @Test
    void withoutAnythingThereAreDashes() {
        preferences.set(PreferenceKey.CLASSIC_NUMBERS, "true");
        assertThat(shown())
                .contains("Average relief – from 0 things")
                .contains("Sleep score – from 0 sleeps of seven days");
    }

    @Test
    void theHoursOfAWeekAreSetUnderMeAndShownWithoutAVerdict() {
        history.done(
                tasks.create("Call", 10),
                Done.at(clock.instant()).rated(50.0, 50.0, 50.0).took(30.0, 90.0));
        Screen.open("settings");
        NumberField hours = _get(NumberField.class, spec -> spec.withLabel("Hours a week"));
        assertThat(hours.getValue()).isNull();
        _setValue(hours, 12.5);
        assertThat(preferences.get().weeklyHours()).isEqualTo(12.5);
        Screen.open("analytics");
        assertThat(Screen.words(_get(LookBackView.class)))
                .contains("1.5 of the 12.5 hours you set yourself, in the last seven days. From 1 finished thing with");
        Screen.open("settings");
        hours = _get(NumberField.class, spec -> spec.withLabel("Hours a week"));
        _setValue(hours, 500.0);
        assertThat(hours.isInvalid()).isTrue();
        assertThat(preferences.get().weeklyHours()).isEqualTo(12.5);
        _setValue(hours, null);
        assertThat(preferences.get().weeklyHours()).isNull();
        Screen.open("analytics");
        assertThat(Screen.words(_get(LookBackView.class))).doesNotContain("hours you set yourself");
    }

    @Test
    void everyBlockOfLookBackExplainsItself() {
        history.done(
                tasks.create("Call", 10),
                Done.at(clock.instant()).rated(50.0, 50.0, 50.0).took(30.0, 90.0));
        Screen.open("analytics");
        List<Fold> explained = _find(Fold.class).stream()
                .filter(details -> details.getSummaryText().matches("What (is this figure|are these figures)\\?"))
                .toList();
        // The week in words and each of the blocks.
        assertThat(explained).hasSizeGreaterThanOrEqualTo(13);
        assertThat(Screen.words(_get(LookBackView.class))).doesNotContain("Version");
        explained.forEach(Fold::open);
        assertThat(Screen.words(_get(LookBackView.class)))
                .contains(
                        "You plan 60 minutes three times and need 60, 90 and 120: a plan of 60 usually comes to 70.69")
                .contains("Version time-1.0")
                .doesNotContain("glossary.");
    }
}
