package app.taskaversion.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@ViewTest
class WhileUnderWayTest {

    private final AtomicInteger looks = new AtomicInteger();

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    @Test
    void aViewLooksAgainUntilThereIsNoReasonOrItIsLeft() {
        Div view = new Div();
        WhileUnderWay.of(view, looks::incrementAndGet);
        UI.getCurrent().add(view);
        WhileUnderWay.lookAgain(true);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(2_000);
        poll();
        poll();
        assertThat(looks).hasValue(2);
        WhileUnderWay.lookAgain(false);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        WhileUnderWay.lookAgain(true);
        UI.getCurrent().remove(view);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        poll();
        assertThat(looks).hasValue(2);
    }
}
