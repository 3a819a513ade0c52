package app.taskaversion.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.CalendarLinkService;
import app.taskaversion.account.CalendarLinkService.CalendarLink;
import app.taskaversion.platform.ui.Switch;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class CalendarSectionTest {

    @Autowired
    private CalendarLinkService links;

    private static String words() {
        return Screen.words(_get(MeView.class));
    }

    @Test
    void aLinkIsMadeChangedAndTakenBack() {
        Screen.open("settings");
        assertThat(words())
                .contains("Calendar link", "nothing of what you feel")
                .doesNotContain("Take it back");
        Screen.press("Make a link");
        Screen.press("I have kept it");
        assertThat(words()).contains("Nobody has read it yet", "Take it back", "New link");
        assertThat(links.find().map(CalendarLink::withNames)).contains(false);
        _get(Switch.class, spec -> spec.withLabel("With the names of tasks")).turn(true);
        assertThat(links.find().map(CalendarLink::withNames)).contains(true);
        Screen.press("New link");
        Screen.press("I have kept it");
        assertThat(links.find().map(CalendarLink::withNames)).contains(true);
        Screen.press("Take it back");
        assertThat(links.find()).isEmpty();
        assertThat(words()).contains("Make a link").doesNotContain("Take it back");
    }
}
