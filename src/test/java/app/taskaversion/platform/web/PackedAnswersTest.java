package app.taskaversion.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import org.junit.jupiter.api.Test;

@ViewTest
class PackedAnswersTest {

    @Test
    void theLastAnswerIsKeptPackedAndComesBackForWhoAsksAgain() {
        UI ui = UI.getCurrent();
        ui.getInternals().setLastRequestResponse("{\"changes\":[]} – 1");
        PackedAnswers.Kept.of(ui).pack();
        assertThat(ui.getInternals().getLastRequestResponse()).isNull();
        PackedAnswers.Kept.of(ui).pack(); // turned away: no answer of its own
        PackedAnswers.Kept.of(ui).unpack();
        assertThat(ui.getInternals().getLastRequestResponse()).isEqualTo("{\"changes\":[]} – 1");
    }

    @Test
    void eachRequestForAScreenGoesThroughIt() {
        assertThat(VaadinService.getCurrent().getRequestHandlers())
                .filteredOn(UidlRequestHandler.class::isInstance)
                .first()
                .extracting(handler -> handler.getClass().getNestHost())
                .isEqualTo(PackedAnswers.class);
    }

    @Test
    void onlyWhatWasSaidBeforeAsksForTheLastAnswer() {
        UI ui = UI.getCurrent();
        ui.getInternals().setLastProcessedClientToServerId(7, new byte[0]);
        assertThat(PackedAnswers.isRepeated(ui, "{\"rpc\":[],\"syncId\":3,\"clientId\":7}"))
                .isTrue();
        assertThat(PackedAnswers.isRepeated(ui, "{\"rpc\":[\"\\\"clientId\\\":7\"],\"clientId\":8}"))
                .isFalse();
        assertThat(PackedAnswers.isRepeated(ui, "{\"rpc\":[]}")).isTrue();
    }
}
