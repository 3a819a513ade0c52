package app.taskaversion.survey.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.UnorderedList;
import org.junit.jupiter.api.Test;

@ViewTest
class HelpNowViewTest {

    @Test
    void withoutNumbersOfTheOperatorItSaysWhatHoldsEverywhere() {
        Screen.open("help/now");
        HelpNowView view = _get(HelpNowView.class);
        assertThat(Screen.words(view))
                .contains(
                        "Call the emergency number of the place where you are", "Somebody you trust", "not treatment");
        assertThat(_find(view, UnorderedList.class)).isEmpty();
    }

    @Test
    void linesOfTheOperatorComeFirstAndCanBeCalled() {
        HelpNowView view = new HelpNowView(
                "Emergency: 112\nSomebody to talk to, day and night: +43 (1) 406 95 95\nAsk at the desk");
        assertThat(Screen.words(view)).contains("Numbers for where you are Emergency: 112 Somebody to talk to");
        assertThat(_find(view, Anchor.class).stream().map(Anchor::getHref))
                .containsExactly("tel:112", "tel:+4314069595");
        assertThat(Screen.words(view)).contains("Ask at the desk");
    }
}
