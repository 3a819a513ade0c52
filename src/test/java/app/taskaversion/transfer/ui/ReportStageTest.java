package app.taskaversion.transfer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.DownloadLink;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportChoices.ColumnChoice;
import app.taskaversion.transfer.ImportChoices.ScaleChoice;
import app.taskaversion.transfer.ImportDesk.Phase;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ReportStageTest {

    private final FakeDesk desk = new FakeDesk();

    @Autowired
    private ImportService imports;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private KeptCards kept;

    @Autowired
    private Clock clock;

    private ReportStage open(ImportReport report, ImportChoices choices) {
        ReportStage stage = new ReportStage(
                FakeDesk.state(report.dryRun() ? Phase.LOOKED : Phase.DONE, choices, report),
                desk,
                imports,
                kept,
                preferences,
                clock,
                new Feedback(UI.getCurrent(), () -> false, () -> {}));
        UI.getCurrent().add(stage);
        return stage;
    }

    private static List<String> rows(Component where) {
        return _find(where, NativeTableRow.class).stream().map(Screen::words).toList();
    }

    @Test
    void theHeadSaysWhatWouldHappenAndThatNothingIsStored() {
        ReportStage stage = open(Reports.looked(), ImportChoices.NONE);
        assertThat(Screen.words(_get(stage, ReportHead.class)))
                .isEqualTo("What would come in 1,313 entries would come in. 5 need a look, 6 would be set aside."
                        + " 3 rows would be kept as they are. Nothing is stored yet."
                        + " export-march.zip · 4 files read · 4 March, 13:20");
    }

    @Test
    void eachFileHasItsRowAndTheSumsAreBelow() {
        ReportStage stage = open(Reports.looked(), ImportChoices.NONE);
        assertThat(rows(_get(stage, FilesTable.class)))
                .containsExactly(
                        "Kind Read New Updated Known Kept as is Aside To look at",
                        "Tasks data/tasks.csv 12 10 1 1 0 0 2",
                        "Notes about hints popup_triggers.csv 3 0 0 0 3 0" + " 0",
                        "odd/odd.csv 1 1 0 0 0 0 0",
                        "Times you did them task_instances.csv 1,310 1,301 0 3 0" + " 6 3",
                        "All files 1,326 1,312 1 4 3 6 5");
    }

    @Test
    void columnsWithoutANumberStayAway() {
        ReportStage stage = open(Reports.nothingNew(), ImportChoices.NONE);
        assertThat(rows(_get(stage, FilesTable.class)))
                .containsExactly("Kind Read New Known Aside To look at", "Tasks tasks.csv 12 0 12 0 0");
    }

    @Test
    void whatWasFoundOutStandsThereWithItsEvidence() {
        ReportStage stage = open(Reports.looked(), ImportChoices.NONE);
        assertThat(Screen.words(_get(stage, ReadingCard.class)))
                .contains("312 ids show +01:00. 40 ids show UTC.")
                .contains("288 rows give no clue: read as Europe/Vienna, the time zone that you use here.")
                .contains("120 early ratings, none above 10: taken as 0 to 10 and multiplied by ten.")
                .contains("The time of each row decides")
                .contains("Begun before the middle of December 2025: data/tasks.csv."
                        + " Begun later: odd/odd.csv, task_instances.csv.");
    }

    @Test
    void whatThePersonSaidStandsThereAsTheirs() {
        ReportStage stage = open(
                Reports.looked(),
                ImportChoices.NONE
                        .withZone(ZoneId.of("Europe/Vienna"))
                        .withScale(ScaleChoice.HUNDRED)
                        .withColumns(ColumnChoice.GUESSES));
        assertThat(Screen.words(_get(stage, ReadingCard.class)))
                .contains("288 rows give no clue: read as Europe/Vienna, as you said.")
                .contains("120 early ratings: taken as 0 to 100, as you said.")
                .contains("As you said: they hold guesses, never answers.");
    }

    @Test
    void whateverIsChangedIsLookedAtAgainBeforeItIsBroughtIn() {
        ReportStage stage = open(Reports.looked(), ImportChoices.NONE);
        Screen.pressNamed("Change: Ratings of the first weeks");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<ScaleChoice> scale = _get(RadioButtonGroup.class);
        Button bring = _get(Button.class, spec -> spec.withText("Bring it in"));
        assertThat(scale.getValue()).isEqualTo(ScaleChoice.DETECT);
        assertThat(bring.isEnabled()).isTrue();

        _setValue(scale, ScaleChoice.TEN);
        assertThat(bring.isEnabled()).isFalse();
        assertThat(Screen.words(stage)).contains("Look again, and see what that does");
        Screen.press("Look again");
        assertThat(desk.asked).containsExactly("look null TEN DETECT");

        _setValue(scale, ScaleChoice.DETECT);
        assertThat(bring.isEnabled()).isTrue();
        assertThat(Screen.words(stage)).doesNotContain("Look again, and see what that does");
        _click(bring);
        Screen.press("Leave it");
        assertThat(desk.asked).endsWith("bring in", "clear");
    }

    @Test
    void whatIsWorthKnowingComesWithItsPlaces() {
        ReportStage stage = open(Reports.looked(), ImportChoices.NONE);
        assertThat(Screen.words(_get(stage, KnowingCard.class)))
                .contains("A number that is none was left empty."
                        + " task_instances.csv, line 17, relief_score task_instances.csv, line 18"
                        + " 5 rows, see where")
                .contains("2 rows are set aside They stay with the import word for word.")
                .contains("task_instances.csv, line 40: The row has no id.")
                .contains("4 rows of somebody else They belong to user 7")
                .contains("3 rows have no place here yet", "popup_triggers.csv: 3 rows")
                .contains("One file is not read", "data/holiday.csv")
                .contains("The file itself is kept too", "export-march.zip, 1.3 MB")
                .contains("Usual for the older app This follows from how it wrote things down.")
                .contains("290 rows: ", "See what");
    }

    @Test
    void withNothingWorthKnowingThatIsSaid() {
        ReportStage stage = open(Reports.nothingNew(), ImportChoices.NONE);
        assertThat(Screen.words(_get(stage, KnowingCard.class)))
                .isEqualTo("Worth knowing Nothing out of the ordinary.");
    }

    @Test
    void afterwardsTheSumsThatWereCheckedStandThereAndNothingCanBeChanged() {
        ReportStage stage = open(Reports.done(), ImportChoices.NONE);
        assertThat(Screen.words(_get(stage, ReportHead.class)))
                .contains("We brought in 1,313 entries . 5 need a look, 6 were set aside.");
        assertThat(rows(_get(stage, CheckedCard.class)))
                .contains("Times you did something 1,301 1,301", "Minutes 4,512.5 4,512.5", "Done 1,200 1,200");
        assertThat(Screen.words(_get(stage, CheckedCard.class)))
                .contains("50 rows were read again from the files", "all 1,234 cells are equal");
        assertThat(_find(Button.class, spec -> spec.withText("Change"))).isEmpty();
        assertThat(_get(DownloadLink.class).getHref()).isNotBlank();
        Screen.press("All good");
        assertThat(desk.asked).containsExactly("clear");
    }
}
