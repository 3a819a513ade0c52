package app.taskaversion.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.error.ErrorLog;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.EmptyState;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where there is nothing yet a screen teaches what would be there, or offers one small thing. */
@ViewTest
class EmptyScreensTest {

    private static final Pattern TWO_SENTENCES = Pattern.compile(".+[.?!] .+[.?!]", Pattern.DOTALL);

    private static final Pattern NO_DATA = Pattern.compile(
            "\\b(no data|no results|no entries|no records found|list is empty)\\b", Pattern.CASE_INSENSITIVE);

    @Autowired
    private ConsentService consents;

    @Autowired
    private JdbcClient jdbc;

    /** The list of errors belongs to nobody: another test of the same run may have filled it. */
    @BeforeEach
    void noErrorsYet() {
        ErrorLog.takeNoted();
        int unused = jdbc.sql("delete from error_note").update();
    }

    @Test
    void eachEmptyScreenTeachesOrOffers() {
        List<String> bare = look();
        for (Purpose purpose : Purpose.values()) {
            consents.give(purpose, ConsentWay.SWITCH);
        }
        bare.addAll(look());
        assertThat(bare).isEmpty();
    }

    /** What stands on empty screens and neither says how it would fill nor offers anything. */
    private static List<String> look() {
        TreeSet<String> addresses = new TreeSet<>(Screen.routes().keySet());
        addresses.addAll(List.of("tasks?show=later", "tasks?show=done", "tasks?show=let-go", "tasks?show=all-tasks"));
        List<String> bare = new ArrayList<>();
        int seen = 0;
        for (String address : addresses) {
            Screen.open("help/now");
            Screen.open(address);
            for (EmptyState empty : _find(EmptyState.class)) {
                seen++;
                if (!teaches(empty)) {
                    bare.add(address + ": " + Screen.words(empty));
                }
            }
        }
        assertThat(seen).isGreaterThan(8);
        return bare;
    }

    private static boolean teaches(Component empty) {
        return !_find(empty, Button.class).isEmpty()
                || TWO_SENTENCES.matcher(Screen.words(empty)).matches();
    }

    @Test
    void aBareStateIsSeen() {
        assertThat(teaches(new EmptyState("Nothing here."))).isFalse();
        assertThat(teaches(new EmptyState("Nothing here. Write a line above."))).isTrue();
    }

    @Test
    void theOfferLeadsToNow() {
        Screen.open("analytics");
        Screen.press("Begin something on Now");
        assertThat(_find(EmptyState.class)).isEmpty();
        assertThat(Screen.words(_get(com.vaadin.flow.component.html.H1.class)))
                .isEqualTo("What is one thing you keep putting off?");
    }

    @Test
    void nowhereIsItCalledNoData() {
        ResourceBundle texts = ResourceBundle.getBundle("i18n.messages");
        assertThat(texts.keySet().stream().map(texts::getString))
                .noneMatch(text -> NO_DATA.matcher(text).find());
    }
}
