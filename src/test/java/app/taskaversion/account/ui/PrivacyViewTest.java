package app.taskaversion.account.ui;

import static app.taskaversion.testsupport.Screen.messages;
import static app.taskaversion.testsupport.Screen.press;
import static app.taskaversion.testsupport.Screen.undo;
import static app.taskaversion.testsupport.Screen.words;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.privacy.Retention;
import app.taskaversion.privacy.RetentionService;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSignIn;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.InstanceFilter;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Rating;
import app.taskaversion.transfer.ExportKind;
import app.taskaversion.transfer.ExportService;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class PrivacyViewTest {

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private ConsentService consents;

    @Autowired
    private RetentionService retention;

    @Autowired
    private ExportService exports;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestSignIn signIn;

    @Autowired
    private TestClock clock;

    private static String open() {
        Screen.open("tasks"); // the same address again would leave the page as it is
        Screen.open("settings/privacy");
        return shown();
    }

    private static String shown() {
        return words(_get(PrivacyView.class));
    }

    private void doneDaysAgo(int days) {
        var id = instances.doneAlready(
                tasks.create("Call the dentist", 0), TestClock.START.minus(Duration.ofDays(days)), 5.0);
        instances.answer(id, Outcome.of(Rating.chip(2), null));
    }

    private static void days(LocalDate first, LocalDate last) {
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("First day")), first);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Last day")), last);
    }

    private long entries() {
        return queries.count(InstanceFilter.of(InstanceFilter.Group.DONE, TestClock.START));
    }

    private static LocalDate day(int daysAgo) {
        return LocalDate.ofInstant(TestClock.START, java.time.ZoneOffset.UTC).minusDays(daysAgo);
    }

    @Test
    void thereIsOneHeadingAndNoMainAction() {
        open();
        assertThat(_find(H1.class)).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withThemes("primary"))).isEmpty();
    }

    @Test
    void itSaysWhatWouldGoThenDeletesTheDaysAndBringsThemBack() {
        doneDaysAgo(3);
        doneDaysAgo(1);
        open();
        days(day(3), day(2));
        press("See what would go");
        assertThat(shown()).contains("This would go: 1 entry 2 steps of entries");
        assertThat(entries()).isEqualTo(2);
        press("Delete these days");
        assertThat(entries()).isEqualTo(1);
        assertThat(messages()).contains("Those days are deleted.");
        assertThat(shown()).contains("Some days: deleted at").contains("can be brought back until");
        undo();
        assertThat(entries()).isEqualTo(2);
        assertThat(shown()).doesNotContain("can be brought back until");
    }

    @Test
    void afterTheMessageIsClosedTheWayBackStandsOnThePage() {
        doneDaysAgo(1);
        open();
        days(day(1), day(1));
        press("See what would go");
        press("Delete these days");
        open();
        assertThat(entries()).isZero();
        _get(_get(PrivacyView.class), Button.class, spec -> spec.withText("Undo"))
                .click();
        assertThat(entries()).isEqualTo(1);
        clock.advanceMinutes(1);
    }

    @Test
    void daysWithoutAnythingAreSaidSo() {
        open();
        press("See what would go");
        assertThat(shown()).contains("Choose a first and a last day.");
        days(day(9), day(8));
        press("See what would go");
        assertThat(shown()).contains("Nothing was written on those days.");
        assertThat(_find(Button.class, spec -> spec.withText("Delete these days")))
                .isEmpty();
    }

    @Test
    void rollingUpSaysWhatItWouldTouchBeforeItIsSwitchedOn() {
        doneDaysAgo(800);
        open();
        choose(Retention.TWO_YEARS);
        assertThat(shown()).contains("Today this would be rolled up or go:").contains("answers or words of 1 entry");
        assertThat(retention.current()).isEqualTo(Retention.KEEP);
        press("Switch it on");
        assertThat(retention.current()).isEqualTo(Retention.TWO_YEARS);
        choose(Retention.KEEP);
        assertThat(retention.current()).isEqualTo(Retention.KEEP);
    }

    @Test
    void rollingUpCanBeLeftAlone() {
        open();
        choose(Retention.ONE_YEAR);
        assertThat(shown()).contains("Nothing is that old yet.");
        press("Leave it as it is");
        assertThat(retention.current()).isEqualTo(Retention.KEEP);
        assertThat(PrivacyViewTest.choice().getValue()).isEqualTo(Retention.KEEP);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Retention> choice() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Roll up answers"));
    }

    private static void choose(Retention wanted) {
        choice().setValue(wanted);
        _fireValueChange(choice(), true);
    }

    @Test
    void theLedgerIsReadLineByLineAndSaved() {
        assertThat(open()).contains("What you allowed so far Nothing yet.");
        consents.give(Purpose.SURVEYS, ConsentWay.SWITCH);
        consents.withdraw(Purpose.SURVEYS, ConsentWay.STOP_AND_DELETE);
        assertThat(open())
                .contains("Survey answers: yes, today, ")
                .contains("Survey answers: no, today, ")
                .contains("(stopped and deleted, text " + Purpose.TEXT_VERSION + ")");
        assertThat(_get(Anchor.class, spec -> spec.withAttribute("download", "allowed.json"))
                        .getHref())
                .startsWith("data:application/json;base64,");
    }

    @Test
    void takingItAlongIsOfferedAndNeedsASignInOfAShortWhileAgo() {
        assertThat(open()).contains("Take your data with you Everything");
        signIn.longAgo();
        assertThat(open()).contains("Take your data with you Everything");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> exports.write(ExportKind.OWN, OutputStream.nullOutputStream()));
    }
}
