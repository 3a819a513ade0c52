package app.taskaversion.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@ViewTest
class StillTest {

    private static Still list(String words) {
        Span name = new Span(words);
        name.addClassName("n");
        name.getElement().setAttribute("title", words);
        name.getStyle().set("--at", "0.5");
        return Still.of(new UnorderedList(new ListItem(name, Icons.CHECK.create("s"))));
    }

    @Test
    void wordsOfAPersonStayWords() {
        String words = "<img src=x onerror='a()'> \"b\" & c";
        String html = list(words).html();
        assertThat(html)
                .startsWith("<ul><li><span ")
                .contains("--at:0.5", "class=\"n\"", "symbol=\"check\"")
                .doesNotContain("<img");
        assertThat(Screen.words(list(words))).isEqualTo(words);
    }

    @Test
    void theServerHasOneNodeOfIt() {
        Still list = list("a");
        UI.getCurrent().add(list);
        MockVaadin.clientRoundtrip(false);
        assertThat(Screen.nodes(list)).isOne();
        assertThat(_find(list, Span.class)).isEmpty();
    }

    /** Also when a browser that lost its place gets the whole screen again. */
    @Test
    void theBrowserIsToldWhatToShowEachTimeItGetsIt() {
        UI ui = UI.getCurrent();
        Still list = list("a");
        for (int i = 0; i < 2; i++) {
            ui.add(list);
            assertThat(Screen.calls(ui)).anyMatch(call -> call.contains("innerHTML") && call.contains(">a</span>"));
            ui.remove(list);
        }
    }

    @Test
    void aFoldIsFilledWhenItIsOpenedForTheFirstTime() {
        AtomicInteger filled = new AtomicInteger();
        Fold fold = new Fold("More", self -> {
            filled.incrementAndGet();
            self.add(new Span("behind"));
        });
        UI.getCurrent().add(fold);
        assertThat(fold.getSummaryText()).isEqualTo("More");
        assertThat(Screen.words(fold)).isEmpty();
        press(fold);
        assertThat(Screen.words(fold)).isEqualTo("behind");
        assertThat(Screen.calls(UI.getCurrent()))
                .as("or it would say so again")
                .anyMatch(call -> call.contains("removeAttribute"));
        press(fold);
        fold.open();
        assertThat(Screen.words(fold)).isEqualTo("behind");
        assertThat(filled).hasValue(1);
    }

    private static void press(Fold fold) {
        BasicUtilsKt._fireDomEvent(fold, "click", JsonMapper.shared().createObjectNode());
    }
}
