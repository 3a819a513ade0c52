package app.taskaversion.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every address is opened by a stranger, also with the ids of a person in it: no word of that person stands there. */
@ViewTest
class TwoPeopleRoutesTest {

    private static final String MARK = "zxqvmark";

    /** What the owner sees of their own there, or why there is nothing to see. */
    private static final Map<String, String> WITHOUT_ROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("login", "for nobody yet"),
            Map.entry("register", "for nobody yet"),
            Map.entry("set-up", "for nobody yet"),
            Map.entry("settings", "switches and choices"),
            Map.entry("sampler", "made-up rows"),
            Map.entry("settings/experiments", "counts without names; TwoPeopleContract asks for them"),
            Map.entry("settings/errors", "errors of our code, which belong to nobody"),
            Map.entry("settings/models", "counts and measures of models, which belong to nobody"),
            Map.entry("settings/sharing", "numbers with noise, which belong to nobody"),
            Map.entry("settings/import", "files on the desk are in memory; TwoPeopleContract asks the desk"),
            Map.entry("analytics", "needs three answers of one kind; TwoPeopleContract asks the figures"),
            Map.entry("analytics/advice", "counts and means without names; TwoPeopleContract asks for them"),
            Map.entry("analytics/classic", "numbers without names; TwoPeopleContract asks for them"),
            Map.entry("forgot", "for nobody yet"),
            Map.entry("help/now", "what holds for everybody"),
            Map.entry("survey", "answers are folded up; TwoPeopleContract asks for them"),
            Map.entry("survey/:kind", "no kind is called that; TwoPeopleContract asks for what was begun"),
            Map.entry("survey/results", "numbers without names; TwoPeopleContract asks for them"),
            Map.entry("login/code", "for nobody yet"),
            Map.entry("settings/suggestions", "what holds for everybody, and who decides; no row of a person"),
            Map.entry("welcome", "questions that are open; TwoPeopleContract asks for what was answered"),
            Map.entry("settings/privacy", "switches and counts")));

    @Autowired
    private ApplicationContext context;

    private World ann;
    private OwnerId ben;

    @BeforeEach
    void fillTheWorldOfOne() {
        OwnerId person = People.create(context);
        People.signIn(person);
        ann = MarkedRows.fill(context, person, "Zxqvmark", 41.4142);
        ben = People.create(context);
    }

    static Set<String> addresses() {
        return Screen.routes().keySet();
    }

    @ParameterizedTest(name = "/{0}")
    @MethodSource("addresses")
    void aStrangerSeesNoWordOfSomebodyElse(String address) {
        People.signIn(ben);
        Screen.open(address);
        assertThat(words()).doesNotContain(MARK);
        Screen.open(
                address + "?job=" + ann.job() + "&task=" + ann.task() + "&id=" + ann.id("task_instance") + "&show=all");
        assertThat(words()).doesNotContain(MARK);
    }

    @ParameterizedTest(name = "/{0}")
    @MethodSource("addresses")
    void theOwnerSeesTheirOwn(String address) {
        People.signIn(ann.person());
        Screen.open(address);
        if (WITHOUT_ROWS.containsKey(address)) {
            assertThat(WITHOUT_ROWS.get(address)).isNotBlank();
        } else {
            assertThat(words()).contains(MARK);
        }
    }

    @Test
    void everyExceptionIsAnAddress() {
        assertThat(Screen.routes().keySet()).containsAll(WITHOUT_ROWS.keySet());
    }

    private static String words() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(part -> Screen.words((Component) part))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
