package app.taskaversion.reminder.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.PickOne;
import app.taskaversion.platform.ui.Switch;
import app.taskaversion.reminder.PushService;
import app.taskaversion.reminder.QuietHours;
import app.taskaversion.reminder.ReminderChoice;
import app.taskaversion.reminder.ReminderKind;
import app.taskaversion.reminder.ReminderService;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class RemindersSectionTest {

    private static final String P256DH =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

    private static final String AUTH = "BTBZMqHH6r4Tts7J_aSIgg";
    private static final String HERE = "https://1.1.1.1/here";

    @Autowired
    private ReminderService reminders;

    @Autowired
    private PushService push;

    private static Switch box(String label) {
        return _get(Switch.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static PickOne<Integer> hour(String label) {
        return _get(PickOne.class, spec -> spec.withLabel(label));
    }

    private static String words() {
        return Screen.words(browser().getParent().orElseThrow());
    }

    private static ThisBrowser browser() {
        return _get(ThisBrowser.class);
    }

    private static boolean has(String button) {
        return !_find(Button.class, spec -> spec.withText(button)).isEmpty();
    }

    @Test
    void allIsOffAtFirstAndEachSwitchCountsAtOnce() {
        Screen.open("settings");
        assertThat(words())
                .contains("Nothing reminds unless you switch it on", "at most 3 questions and reminders a day");
        for (String kind : new String[] {
            "Planned things", "Cues that name a time", "The look back in the evening", "The check-in of the week"
        }) {
            assertThat(box(kind).isOn()).as(kind).isFalse();
        }
        assertThat(hour("Quiet from").getValue()).isEqualTo(21);
        assertThat(hour("Quiet until").getValue()).isEqualTo(8);
        box("Planned things").turn(true);
        box("The look back in the evening").turn(true);
        box("Planned things").turn(false);
        hour("Quiet from").pick(22);
        hour("Quiet until").pick(7);
        hour("Usual hour").pick(10);
        box("With the names of things").turn(true);
        box("Let my calendar ring").turn(true);
        assertThat(reminders.choice())
                .isEqualTo(ReminderChoice.NONE
                        .with(ReminderKind.EVENING, true)
                        .withQuiet(new QuietHours(22, 7))
                        .withUsualHour(10)
                        .withNames(true)
                        .withAlarms(true));
    }

    @Test
    void aBrowserIsSwitchedOnAndOff() {
        Screen.open("settings");
        assertThat(words()).contains("Asking this browser");
        browser().found("off", "");
        assertThat(has("Send them here")).isTrue();
        browser().subscribed(HERE, P256DH, AUTH);
        assertThat(push.has(HERE)).isTrue();
        assertThat(words()).contains("until you sign out. This is the only browser.");
        assertThat(has("Nowhere any more")).isFalse();
        browser().unsubscribed(HERE);
        assertThat(push.browsers()).isZero();
        assertThat(has("Send them here")).isTrue();
    }

    @Test
    void aBrowserThatThinksItIsOnIsAskedAgain() {
        Screen.open("settings");
        browser().found("on", HERE);
        assertThat(has("Send them here"))
                .as("signed out in between: nothing is sent there any more")
                .isTrue();
        browser().subscribed(HERE, P256DH, AUTH);
        browser().found("on", HERE);
        assertThat(has("Not here any more")).isTrue();
    }

    @Test
    void othersCanBeSwitchedOffFromHere() {
        push.add(new app.taskaversion.reminder.PushAddress("https://1.1.1.1/phone", P256DH, AUTH));
        Screen.open("settings");
        browser().found("off", "");
        Screen.press("Nowhere any more");
        assertThat(push.browsers()).isZero();
    }

    @Test
    void whatABrowserCannotDoIsSaid() {
        Screen.open("settings");
        browser().found("apple", "");
        assertThat(words()).contains("iOS 16.4", "home screen");
        assertThat(has("Send them here")).isFalse();
        browser().found("denied", "");
        assertThat(words()).contains("was told not to show notifications");
        browser().found("insecure", "");
        assertThat(words()).contains("https");
        browser().found("<b>", "");
        assertThat(words())
                .contains("cannot show reminders while the app is closed")
                .doesNotContain("<b>");
        browser().subscribed("http://10.0.0.1/", P256DH, AUTH);
        assertThat(words()).contains("That did not work");
        assertThat(push.browsers()).isZero();
    }
}
