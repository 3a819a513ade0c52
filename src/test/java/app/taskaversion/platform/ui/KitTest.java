package app.taskaversion.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.TimerRing.Reading;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.ViewTest;
import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

@ViewTest
class KitTest {

    @Test
    void theMirrorPutsTheRingAtTheGuessAndTheDotAtTheAnswer() {
        MirrorStrip strip = new MirrorStrip(75.0, 25.0, MirrorStrip.Size.LARGE, "You guessed 4, it was 2.");
        assertThat(strip.getElement().getAttribute("role")).isEqualTo("img");
        assertThat(strip.getElement().getAttribute("aria-label")).isEqualTo("You guessed 4, it was 2.");
        assertThat(strip.getStyle().get("--guess")).isEqualTo("0.75");
        assertThat(strip.getStyle().get("--felt")).isEqualTo("0.25");
        assertThat(marks(strip)).contains("ring", "dot", "link");
    }

    @Test
    void withoutAGuessThereIsNoRing() {
        assertThat(marks(new MirrorStrip(null, 25.0, MirrorStrip.Size.SMALL, "It was 2.")))
                .contains("dot")
                .doesNotContain("ring", "link");
    }

    private static List<String> marks(Component strip) {
        return Jsoup.parse(strip.getElement().getProperty("innerHTML", "")).select("i").stream()
                .map(mark -> mark.attr("class"))
                .toList();
    }

    @Test
    void choiceChipsAreEmptyAtFirst() {
        ChoiceChips<String> chips = new ChoiceChips<>("How much have you got?", List.of("low", "some"), word -> word);
        assertThat(chips.getValue()).isNull();
        assertThat(chips.getLabel()).isEqualTo("How much have you got?");
    }

    @Test
    void theUndoToastGivesTenSecondsAndTakesBackOnce() {
        AtomicInteger undone = new AtomicInteger();
        Notification toast = UndoToast.show("Let go: “Wash the car”.", undone::incrementAndGet, false);
        assertThat(toast.getDuration()).isEqualTo(10_000);
        Button undo = _get(Button.class, spec -> spec.withText("Undo"));
        assertThat(undo.getElement().getAttribute("data-key")).isEqualTo("z");
        _click(undo);
        assertThat(undone).hasValue(1);
        assertThat(toast.isOpened()).isFalse();
    }

    @Test
    void withNoRushTheToastStaysUntilItIsClosed() {
        Notification toast = UndoToast.show("Let go.", () -> {}, true);
        assertThat(toast.getDuration()).isZero();
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Close")));
        assertThat(toast.isOpened()).isFalse();
    }

    @Test
    void aSheetClosesByItsCross() {
        SheetDialog sheet = new SheetDialog("Done. 12 minutes.");
        sheet.setSecondLine("Call the dentist");
        sheet.open();
        assertThat(sheet.hasClassName("tas-sheet-dialog")).isTrue();
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Close")));
        assertThat(_find(SheetDialog.class)).isEmpty();
    }

    @Test
    void aParsedChipSaysWhatItsCrossTakesOut() {
        AtomicInteger removed = new AtomicInteger();
        UI.getCurrent().add(new ParsedChip(Icons.CLOCK, "15 min", click -> removed.incrementAndGet()));
        NativeButton cross = _get(NativeButton.class);
        assertThat(cross.getElement().getAttribute("aria-label")).isEqualTo("Take out: 15 min");
        _click(cross);
        assertThat(removed).hasValue(1);
    }

    @Test
    void theTimerTellsTheBrowserTimestampsAndNoTicks() {
        TestClock clock = new TestClock();
        TimerRing ring = new TimerRing(clock);
        ring.show(new Reading(Duration.ofSeconds(90), TestClock.START.minusSeconds(30), 15.0, 10.0, 25.0));
        assertThat(attribute(ring, "started-at"))
                .isEqualTo(String.valueOf(TestClock.START.minusSeconds(30).toEpochMilli()));
        assertThat(attribute(ring, "server-now")).isEqualTo(String.valueOf(TestClock.START.toEpochMilli()));
        assertThat(attribute(ring, "worked-seconds")).isEqualTo("90.0");
        assertThat(attribute(ring, "text-about")).isEqualTo("about {0} min");
        ring.show(new Reading(Duration.ofMinutes(2), null, null, null, null));
        assertThat(ring.getElement().hasAttribute("started-at")).isFalse();
        assertThat(ring.getElement().hasAttribute("guess")).isFalse();
    }

    private static String attribute(TimerRing ring, String name) {
        return ring.getElement().getAttribute(name);
    }

    @Test
    void aButtonHearsThatItWasPressedByWhateverWay() {
        AtomicInteger pressed = new AtomicInteger();
        Button button = Buttons.quiet(Icons.PLUS, "More", click -> pressed.incrementAndGet());
        UI.getCurrent().add(button);
        BasicUtilsKt._fireDomEvent(button, "click", JsonNodeFactory.instance.objectNode());
        assertThat(pressed).hasValue(1);
        _click(button);
        assertThat(pressed).hasValue(2);
    }

    @Test
    void aSwitchHearsThePersonAndNotTheApp() {
        List<Boolean> heard = new ArrayList<>();
        Switch onOff = new Switch("Larger text", false, heard::add);
        onOff.set(true);
        assertThat(heard).isEmpty();
        onOff.turn(false);
        onOff.turn(false);
        assertThat(heard).containsExactly(false);
    }

    @Test
    void oneOfAFewIsPickedOnceAndOnlyFromThoseThatThereAre() {
        List<String> heard = new ArrayList<>();
        PickChip<String> chips =
                new PickChip<>("After a task", List.of("light", "full"), word -> word, "full", heard::add);
        chips.explain(word -> "It is " + word);
        assertThat(chips.getHelperText()).isEqualTo("It is full");
        chips.pick("full");
        chips.pick("none of them");
        chips.pick("light");
        assertThat(heard).containsExactly("light");
        assertThat(chips.getHelperText()).isEqualTo("It is light");
    }
}
