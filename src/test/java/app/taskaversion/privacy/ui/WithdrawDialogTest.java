package app.taskaversion.privacy.ui;

import static app.taskaversion.testsupport.Screen.messages;
import static app.taskaversion.testsupport.Screen.press;
import static app.taskaversion.testsupport.Screen.undo;
import static app.taskaversion.testsupport.Screen.words;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.note.NoteService;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Fold;
import app.taskaversion.platform.ui.Switch;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.TestSignIn;
import app.taskaversion.testsupport.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The switches on Me, and what switching off asks. */
@ViewTest
class WithdrawDialogTest {

    @Autowired
    private ConsentService consents;

    @Autowired
    private NoteService notes;

    @Autowired
    private TestSignIn signIn;

    private static Switch onOff(String name) {
        return _get(Switch.class, spec -> spec.withLabel(name));
    }

    private static void tap(String name) {
        onOff(name).turn(!onOff(name).isOn());
    }

    private static String sheet() {
        return words(_get(WithdrawDialog.class));
    }

    @Test
    void withAccountsEachOfTheNineIsOffAndSaysWhatWhyAndHowLong() {
        signIn.accountsMode();
        Screen.open("settings");
        assertThat(_find(ConsentRow.class)).hasSize(Purpose.values().length).allSatisfy(row -> {
            assertThat(_get(row, Switch.class).isOn()).isFalse();
            Fold what = _find(row, Fold.class).getFirst();
            what.open();
            assertThat(words(what)).contains("What:", "Why:", "How long:", "Who sees it:");
        });
        assertThat(consents.history()).isEmpty();
    }

    @Test
    void aYesCountsAtOnceAndSaysSinceWhen() {
        Screen.open("settings");
        tap("Survey answers");
        assertThat(consents.isGiven(Purpose.SURVEYS)).isTrue();
        assertThat(onOff("Survey answers").getHelperText()).endsWith("On since today.");
    }

    @Test
    void stopOnlyIsTwoTapsAndKeepsWhatIsThere() {
        var unused = notes.add("slept badly");
        Screen.open("settings");
        tap("Notes and free text");
        assertThat(consents.isGiven(Purpose.FREE_TEXT)).isTrue();
        assertThat(onOff("Notes and free text").isOn()).isTrue();
        assertThat(sheet()).contains("This is there now: 1 note");
        press("Stop only");
        assertThat(consents.isGiven(Purpose.FREE_TEXT)).isFalse();
        assertThat(onOff("Notes and free text").isOn()).isFalse();
        assertThat(onOff("Notes and free text").getHelperText()).endsWith("Off since today.");
        assertThat(notes.list(0, 10)).hasSize(1);
    }

    @Test
    void stopAndDeleteIsTwoTapsAndCanBeTakenBack() {
        var unused = notes.add("slept badly");
        Screen.open("settings");
        tap("Notes and free text");
        press("Stop and delete what is there");
        assertThat(notes.list(0, 10)).isEmpty();
        assertThat(onOff("Notes and free text").isOn()).isFalse();
        undo();
        assertThat(notes.list(0, 10)).hasSize(1);
        assertThat(messages()).contains("It is back. The switch stays off.");
        assertThat(consents.isGiven(Purpose.FREE_TEXT)).isFalse();
    }

    @Test
    void aPurposeWithoutDataSaysThatNothingIsStored() {
        consents.give(Purpose.POOLED_TRAINING, ConsentWay.SWITCH);
        Screen.open("settings");
        tap("Learning together");
        assertThat(sheet()).contains("Nothing is stored for this yet");
        assertThat(_find(Button.class, spec -> spec.withText("Stop and delete what is there")))
                .isEmpty();
        press("Stop only");
        assertThat(consents.isGiven(Purpose.POOLED_TRAINING)).isFalse();
    }

    @Test
    void onOnesOwnMachineTheQuestionIsOpenUntilTheFirstAnswerAndCanBeDeclined() {
        Screen.open("settings");
        assertThat(onOff("Feelings on tasks").isOn()).isFalse();
        assertThat(onOff("Feelings on tasks").getHelperText()).endsWith("Your first answer says yes.");
        ConsentRow feelings = _find(ConsentRow.class).getFirst();
        _get(feelings, Button.class, spec -> spec.withText("Never ask me")).click();
        assertThat(consents.allowed().feelings()).isFalse();
        assertThat(onOff("Feelings on tasks").getHelperText()).endsWith("Off since today.");
    }
}
