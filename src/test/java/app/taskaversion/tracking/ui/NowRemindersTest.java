package app.taskaversion.tracking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.reminder.Reminder;
import app.taskaversion.reminder.ReminderChoice;
import app.taskaversion.reminder.ReminderKind;
import app.taskaversion.reminder.ReminderService;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Postponement;
import app.taskaversion.tracking.RunningInstance;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a person wanted to hear of, on Now and by a tap on a notification. */
@ViewTest
class NowRemindersTest {

    @Autowired
    private ReminderService reminders;

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    private InstanceId call;

    @BeforeEach
    void callAtTen() {
        reminders.choose(ReminderChoice.NONE.with(ReminderKind.PLANNED, true));
        call = instances.plan(
                tasks.create("Call the dentist", 0),
                Guess.NONE,
                Postponement.until(clock.instant().plus(Duration.ofHours(1))),
                null);
        clock.advance(Duration.ofHours(1));
    }

    private static void open(String address) {
        Screen.open("settings");
        Screen.open(address);
    }

    private static String strip() {
        return _find(PromptStrip.class).stream().map(Screen::words).findFirst().orElse("");
    }

    private static void press(String words) {
        _click(_get(_get(PromptStrip.class), Button.class, spec -> spec.withText(words)));
    }

    private boolean runs() {
        return queries.running().map(RunningInstance::id).filter(call::equals).isPresent();
    }

    @Test
    void itStandsAboveTheCardAndFiveMinutesStartIt() {
        open("");
        assertThat(strip())
                .startsWith("A small thing is waiting: Call the dentist")
                .doesNotContain("late");
        open("");
        assertThat(strip()).as("after a reload, too").startsWith("A small thing");
        press("Just 5 min");
        assertThat(runs()).isTrue();
        assertThat(_find(PromptStrip.class)).isEmpty();
        open("");
        assertThat(_find(PromptStrip.class)).isEmpty();
    }

    @Test
    void laterAsksForAnotherTimeAndClosedIsClosed() {
        open("");
        press("Later");
        assertThat(_get(NotTodayDialog.class)).isNotNull();
        Screen.press("this evening");
        assertThat(queries.details(call).plannedFor()).isEqualTo("2026-11-23T18:00:00Z");
        assertThat(strip()).isEmpty();
    }

    @Test
    void withoutABudgetNothingStandsThere() {
        preferences.set(PreferenceKey.PROMPT_BUDGET, "0");
        open("");
        assertThat(strip()).isEmpty();
    }

    @Test
    void aTapOnANotificationStartsFiveMinutesOnce() {
        Reminder reminder = reminders.takeUp().orElseThrow();
        open("?reminder=" + reminder.id() + "&do=five");
        assertThat(runs()).isTrue();
        instances.pause(call, null, null);
        open("?reminder=" + reminder.id() + "&do=five");
        assertThat(runs()).as("the same link again starts nothing").isFalse();
    }

    @Test
    void aTapOnTheWordsLeadsToItAndLaterAsksWhen() {
        Reminder reminder = reminders.takeUp().orElseThrow();
        open("?reminder=" + reminder.id());
        assertThat(strip()).startsWith("A small thing is waiting: Call the dentist");
        assertThat(runs()).isFalse();
    }

    @Test
    void laterOnANotificationAsksWhen() {
        Reminder reminder = reminders.takeUp().orElseThrow();
        open("?reminder=" + reminder.id() + "&do=later");
        assertThat(_get(NotTodayDialog.class)).isNotNull();
    }

    @Test
    void aMadeUpOrForeignLinkStartsNothing() {
        Reminder reminder = reminders.takeUp().orElseThrow();
        open("?reminder=" + UUID.randomUUID() + "&do=five");
        open("?reminder=" + call + "&do=five");
        open("?reminder=nonsense&do=five");
        assertThat(runs()).isFalse();
        People.signIn(People.create(context));
        open("?reminder=" + reminder.id() + "&do=five");
        assertThat(queries.running()).isEmpty();
    }
}
