package app.taskaversion.tracking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.emotion.EmotionRow;
import app.taskaversion.emotion.EmotionService;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.EmotionAnswer;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Somebody who types faster than words come back from the server. */
@ViewTest
class EmotionsFieldTest {

    @Autowired
    private EmotionService emotions;

    private EmotionsField field(EmotionAnswer... before) {
        EmotionsField field = new EmotionsField("Feelings", emotions, List.of(before));
        UI.getCurrent().add(field);
        return field;
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<EmotionRow> words() {
        return _get(MultiSelectComboBox.class);
    }

    private static void type(String word) {
        ComponentUtil.fireEvent(words(), new CustomValueSetEvent<>(words(), true, word));
    }

    /** What the browser keeps as chosen. */
    private static ArrayNode chosen() {
        return (ArrayNode) JsonMapper.shared()
                .readTree(words().getElement().getPropertyRaw("selectedItems").toString());
    }

    /** The browser sends what is chosen there. */
    private static void send(ArrayNode chosen) {
        try {
            words().getElement()
                    .getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient("selectedItems", (Serializable) chosen)
                    .run();
        } catch (com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> names() {
        return words().getValue().stream().map(EmotionRow::name).sorted().toList();
    }

    @Test
    void aChoiceFromTheListOfAMomentAgoStillCounts() {
        EmotionRow calm = emotions.findOrAdd("calm");
        EmotionsField field = field(new EmotionAnswer(calm.id(), 40.0));
        ArrayNode before = chosen();
        type("tense");
        assertThat(names()).containsExactly("calm", "tense");
        send(before);
        assertThat(names()).containsExactly("calm");
        type("tired");
        assertThat(names()).containsExactly("calm", "tired");
        assertThat(field.answers()).contains(new EmotionAnswer(calm.id(), 40.0));
    }

    @Test
    void aStrengthThatWasJustGivenStaysWhenAWordIsAdded() {
        EmotionRow calm = emotions.findOrAdd("calm");
        EmotionsField field = field(new EmotionAnswer(calm.id(), null));
        _find(RatingChips.class).getFirst().setValue(75);
        type("tense");
        assertThat(field.answers()).contains(new EmotionAnswer(calm.id(), 75.0)).hasSize(2);
        type("Calm");
        assertThat(field.answers()).contains(new EmotionAnswer(calm.id(), 75.0)).hasSize(2);
    }
}
