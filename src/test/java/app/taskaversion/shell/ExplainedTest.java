package app.taskaversion.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.ScreenHelp;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen can say what it is, in a few short sentences. */
@ViewTest
class ExplainedTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("i18n.messages");

    private static final int LONGEST = 130;

    /** Screens that need no words about themselves, and why. */
    private static final Map<String, String> WITHOUT = new TreeMap<>(Map.of(
            "forgot", "at the door, one form",
            "login", "at the door, one form",
            "login/code", "at the door, one form",
            "register", "at the door, one form",
            "set-up", "at the door, one form",
            "help/now", "nothing may stand before the numbers",
            "sampler", "for people who develop the app",
            "welcome", "each question says why it is asked"));

    @Test
    void eachScreenHasItsWordsOrAReasonToHaveNone() {
        TreeSet<String> all = new TreeSet<>(Explained.ROUTES.keySet());
        assertThat(all).doesNotContainAnyElementsOf(WITHOUT.keySet());
        all.addAll(WITHOUT.keySet());
        assertThat(all).isEqualTo(new TreeSet<>(Screen.routes().keySet()));
    }

    @Test
    void theWordsAreTwoToFourShortSentences() {
        List<String> keys = TEXTS.keySet().stream()
                .filter(key -> key.startsWith("explain.screen."))
                .toList();
        assertThat(keys).hasSizeGreaterThan(Explained.ROUTES.size());
        for (String key : keys) {
            List<String> lines = TEXTS.getString(key).lines().toList();
            assertThat(lines).as(key).hasSizeBetween(2, 4).allMatch(line -> line.length() <= LONGEST);
        }
    }

    static Set<String> explained() {
        Set<String> addresses = new TreeSet<>(Explained.ROUTES.keySet());
        addresses.remove("survey/:kind");
        addresses.add("survey/weekly");
        return addresses;
    }

    @ParameterizedTest(name = "/{0}")
    @MethodSource("explained")
    void itSaysWhatBelongsToTheScreen(String address) {
        Screen.open(address);
        String route = address.equals("survey/weekly") ? "survey/:kind" : address;
        HasElement view = UI.getCurrent().getActiveRouterTargetsChain().getFirst();
        assertThat(view.getClass()).isEqualTo(Screen.routes().get(route));
        ScreenHelp help = new ScreenHelp();
        UI.getCurrent().add(help);
        help.show(Explained.of(view));
        Popover popover = _get(help, Popover.class);
        assertThat(Screen.named("Explain this screen").getElement().getAttribute("data-key"))
                .isEqualTo("e");
        assertThat(Screen.words(popover))
                .startsWith(TEXTS.getString("explain.screen." + Explained.ROUTES.get(route))
                        .replace('\n', ' '));
        popover.open();
        Screen.press("Got it");
        assertThat(popover.isOpened()).isFalse();
    }

    @Test
    void whereThereIsNothingToExplainThereIsNoButton() {
        ScreenHelp help = new ScreenHelp();
        UI.getCurrent().add(help);
        assertThat(_find(ScreenHelp.class)).isEmpty();
        help.show("explain.screen.tasks");
        List<String> sentences =
                help.getTranslation("explain.screen.tasks").lines().toList();
        assertThat(sentences).hasSize(3);
        String words = Screen.words(_get(help, Popover.class));
        assertThat(sentences).allSatisfy(sentence -> assertThat(words).contains(Screen.words(new Paragraph(sentence))));
        Screen.open("help/now");
        help.show(Explained.of(UI.getCurrent().getActiveRouterTargetsChain().getFirst()));
        assertThat(_find(ScreenHelp.class)).isEmpty();
    }
}
