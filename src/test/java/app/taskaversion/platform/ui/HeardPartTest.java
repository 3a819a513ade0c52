package app.taskaversion.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.shared.JsonConstants;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@ViewTest
class HeardPartTest {

    private static final class Page extends Div implements OneEar {}

    private final Page page = new Page();
    private final AtomicInteger pressed = new AtomicInteger();
    private final List<Boolean> turned = new ArrayList<>();
    private final Button button = Buttons.quiet(Icons.PLUS, "More", click -> pressed.incrementAndGet());
    private final Switch onOff = new Switch("Larger text", false, turned::add);

    /** What a browser says of a press or a turn anywhere on the page. */
    private void says(String event, Component from, boolean checked) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put(
                JsonConstants.MAP_STATE_NODE_EVENT_DATA,
                from.getElement().getNode().getId());
        data.put(HeardPart.CHECKED, checked);
        data.put(HeardPart.PART + "?.getAttribute('" + HeardPart.MARK + "') === '" + event + "'", true);
        BasicUtilsKt._fireDomEvent(page, event, data);
    }

    private static boolean listens(Component part) {
        return part.getElement()
                .getNode()
                .getFeatureIfInitialized(ElementListenerMap.class)
                .isPresent();
    }

    private void show() {
        page.add(new Div(button), onOff);
        UI.getCurrent().add(page);
    }

    @Test
    void thePageHearsForAllOfItsPartsWhichDoNotListenThemselves() {
        show();
        assertThat(listens(button)).isFalse();
        assertThat(listens(onOff)).isFalse();
        says("click", button, false);
        assertThat(pressed).hasValue(1);
        says("change", onOff, true);
        assertThat(turned).containsExactly(true);
        assertThat(onOff.isOn()).isTrue();
    }

    private static final class Around extends Composite<Fold> {

        @Override
        protected Fold initContent() {
            return new Fold("More", fold -> fold.add(new Div("behind")));
        }
    }

    @Test
    void aPartInACompositeIsHeardAsWell() {
        Around around = new Around();
        page.add(around);
        UI.getCurrent().add(page);
        says("click", around, false);
        assertThat(Screen.words(around)).isEqualTo("behind");
    }

    @Test
    void onlyWhatItCameFromIsMeant() {
        show();
        page.add(Buttons.quiet(Icons.X, "Less", click -> pressed.addAndGet(100)));
        says("click", button, false);
        says("click", page, false);
        assertThat(pressed).hasValue(1);
        assertThat(turned).isEmpty();
    }

    @Test
    void whatIsOutOfUseHearsNothing() {
        show();
        onOff.setEnabled(false);
        button.setVisible(false);
        says("change", onOff, true);
        says("click", button, false);
        assertThat(turned).isEmpty();
        assertThat(pressed).hasValue(0);
    }

    @Test
    void aSwitchThatTheAppTurnsBackIsTurnedBackInTheBrowserToo() {
        Switch stubborn = new Switch("No", false, on -> {});
        page.add(stubborn);
        UI.getCurrent().add(page);
        says("change", stubborn, true);
        assertThat(turnings()).isEmpty();
        says("change", stubborn, false);
        says("change", stubborn, true);
        stubborn.set(false);
        assertThat(turnings()).hasSize(1);
    }

    private static List<String> turnings() {
        return Screen.calls(UI.getCurrent()).stream()
                .filter(call -> call.contains("this.checked = $0"))
                .toList();
    }

    @Test
    void whereNoPageHearsThePartsListenThemselvesUntilTheyMoveToOne() {
        UI.getCurrent().add(button, onOff);
        assertThat(listens(button)).isTrue();
        BasicUtilsKt._fireDomEvent(button, "click", JsonNodeFactory.instance.objectNode());
        BasicUtilsKt._fireDomEvent(
                onOff, "change", JsonNodeFactory.instance.objectNode().put(HeardPart.CHECKED, true));
        assertThat(pressed).hasValue(1);
        assertThat(turned).containsExactly(true);

        show();
        BasicUtilsKt._fireDomEvent(button, "click", JsonNodeFactory.instance.objectNode());
        assertThat(pressed).as("else one press would count twice").hasValue(1);
        says("click", button, false);
        assertThat(pressed).hasValue(2);
    }
}
