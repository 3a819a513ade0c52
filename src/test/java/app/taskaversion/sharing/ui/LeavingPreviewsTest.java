package app.taskaversion.sharing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.DownloadLink;
import app.taskaversion.platform.ui.Fold;
import app.taskaversion.platform.ui.LeavingPreview;
import app.taskaversion.platform.ui.Switch;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.sharing.internal.Crowd;
import app.taskaversion.sharing.internal.Ledgers;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSignIn;
import app.taskaversion.testsupport.ViewTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What would leave stands beside the switch, before anybody says yes. */
@ViewTest
class LeavingPreviewsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private List<LeavingPreview> previews;

    private static Fold opened(String purpose) {
        Screen.open("settings");
        Fold details = _get(Fold.class, spec -> spec.withAttribute("aria-label", "What would leave of me: " + purpose));
        assertThat(Screen.words(details))
                .as("nothing is read before it is opened")
                .doesNotContain("counted", "row");
        details.open();
        return details;
    }

    @Test
    void bothThatLeaveHaveOne() {
        assertThat(previews)
                .extracting(LeavingPreview::purpose)
                .containsExactlyInAnyOrder(Purpose.AGGREGATE_EXPORT.key(), Purpose.POOLED_TRAINING.key());
    }

    @Test
    void statisticsShowTheOwnNumbersBeforeTheYes() {
        Crowd crowd = new Crowd(context);
        crowd.done(TestClock.START.minus(Duration.ofMinutes(5)), 80.0, 30.0, 70.0);
        Fold details = opened("Anonymous statistics");
        assertThat(Screen.words(details))
                .contains("Work, Monday to Friday 100 80 30 70 1")
                .contains("noise is added")
                .doesNotContain("Water the plants", "You are in the statistics");
        assertThat(_find(details, DownloadLink.class)).hasSize(1);
        Ledgers.charge(context, 1);
        _get(Switch.class, spec -> spec.withLabel("Anonymous statistics")).turn(true);
        assertThat(Screen.words(details)).contains("You are in the statistics of today");
    }

    @Test
    void whoDidNothingYetSeesThatNothingWouldLeave() {
        context.getBean(TestSignIn.class).accountsMode();
        assertThat(Screen.words(opened("Anonymous statistics"))).contains("Nothing of yours would be counted");
        assertThat(Screen.words(opened("Learning together"))).contains("No row yet");
    }

    @Test
    void onOnesOwnMachineNothingLeaves() {
        assertThat(Screen.words(opened("Anonymous statistics"))).contains("nothing leaves");
        assertThat(Screen.words(opened("Learning together"))).contains("these rows go nowhere");
    }
}
