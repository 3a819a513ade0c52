package app.taskaversion.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

@ViewTest
class RatingChipsTest {

    private final List<@Nullable Integer> heard = new ArrayList<>();
    private RatingChips chips = new RatingChips(RatingKind.DREAD_FELT, "");

    @BeforeEach
    void show() {
        heard.clear();
        chips = new RatingChips(RatingKind.DREAD_FELT, "How bad was it really?");
        chips.addValueChangeListener(change -> heard.add(change.getValue()));
        UI.getCurrent().add(chips);
    }

    @Test
    void nothingIsChosenAtFirst() {
        assertThat(chips.getValue()).isNull();
        assertThat(group().getValue()).isNull();
        assertThat(chips.resolution()).isEqualTo(RatingChips.CHIPS);
        assertThat(heard).isEmpty();
    }

    @Test
    void theFiveChipsAreWorthQuartersOfAHundred() {
        for (int value : List.of(0, 25, 50, 75, 100)) {
            tap(value);
            assertThat(chips.getValue()).isEqualTo(value);
        }
        assertThat(heard).containsExactly(0, 25, 50, 75, 100);
    }

    @Test
    void aSecondTapTakesTheAnswerBack() {
        tap(75);
        tapAgain();
        assertThat(chips.getValue()).isNull();
        assertThat(heard).containsExactly(75, null);
    }

    @Test
    void clearTakesTheAnswerBackAndOffersTheFineScaleAgain() {
        tap(75);
        _click(_get(Button.class, spec -> spec.withText("Clear")));
        assertThat(chips.getValue()).isNull();
        assertThat(_find(Button.class, spec -> spec.withText("Fine-tune"))).hasSize(1);
    }

    @Test
    void eachChipHasANumberAndAWordForScreenReaders() {
        assertThat(Screen.calls(UI.getCurrent()))
                .filteredOn(call -> call.contains("insertAdjacentHTML"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .containsSubsequence("1 of 5, fine", "2 of 5, mild", "3 of 5, so-so", "4 of 5, bad", "5 of 5, awful");
        assertThat(group().words())
                .containsExactly("1 of 5, fine", "2 of 5, mild", "3 of 5, so-so", "4 of 5, bad", "5 of 5, awful");
    }

    @Test
    void theFineScaleHasNoNumberUntilTheFirstTouch() {
        fineTune();
        assertThat(chips.getValue()).isNull();
        assertThat(_get(IntegerField.class).getValue()).isNull();
        assertThat(_get(IntegerSlider.class).hasClassName("tas-untouched")).isTrue();
        assertThat(heard).isEmpty();
    }

    @Test
    void aTouchOfTheRailIsAnAnswerFromZeroToAHundred() {
        fineTune();
        touch(62);
        assertThat(chips.getValue()).isEqualTo(62);
        assertThat(chips.resolution()).isEqualTo(RatingChips.FINE);
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(62);
        assertThat(_get(IntegerSlider.class).hasClassName("tas-untouched")).isFalse();
    }

    @Test
    void moreAndLessStayWithinTheScale() {
        fineTune();
        touch(100);
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "More")));
        assertThat(chips.getValue()).isEqualTo(100);
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Less")));
        assertThat(chips.getValue()).isEqualTo(99);
    }

    @Test
    void aTypedNumberIsTaken() {
        fineTune();
        IntegerField number = _get(IntegerField.class);
        _setValue(number, 31);
        assertThat(chips.getValue()).isEqualTo(31);
    }

    @Test
    void aStoredFineAnswerIsShownOnTheFineScale() {
        chips.setValue(62);
        assertThat(_get(IntegerSlider.class).getValue()).isEqualTo(62);
        chips.setValue(50, RatingChips.FINE);
        assertThat(chips.resolution()).isEqualTo(RatingChips.FINE);
        assertThat(_get(IntegerSlider.class).getValue()).isEqualTo(50);
    }

    @Test
    void theQuestionIsTheNameOfTheGroup() {
        assertThat(chips.getLabel()).isEqualTo("How bad was it really?");
        assertThat(group().getElement().getProperty("accessibleNameRef"))
                .isNotEmpty()
                .isEqualTo(_get(chips, Div.class, spec -> spec.withClasses("tas-question"))
                        .getId()
                        .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private ChoiceChips<Integer> group() {
        return _get(chips, ChoiceChips.class);
    }

    private void tap(int value) {
        _setValue(group(), value);
    }

    // What the browser sends when the chosen chip is tapped: a click that the filter lets through.
    private void tapAgain() {
        com.vaadin.flow.dom.Element element = group().getElement();
        element.getNode()
                .getFeature(com.vaadin.flow.internal.nodefeature.ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "click", filterPasses(element)));
    }

    private static tools.jackson.databind.node.ObjectNode filterPasses(com.vaadin.flow.dom.Element element) {
        tools.jackson.databind.node.ObjectNode data = JsonNodeFactory.instance.objectNode();
        element.getNode()
                .getFeature(com.vaadin.flow.internal.nodefeature.ElementListenerMap.class)
                .getExpressions("click")
                .forEach(expression -> data.put(expression, true));
        return data;
    }

    private void fineTune() {
        _click(_get(Button.class, spec -> spec.withText("Fine-tune")));
    }

    private void touch(int value) {
        _setValue(_get(IntegerSlider.class), value);
    }
}
