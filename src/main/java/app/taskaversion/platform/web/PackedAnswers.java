package app.taskaversion.platform.web;

import app.taskaversion.platform.text.Packed;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Vaadin keeps the last answer to each tab, for a browser that did not get it and asks again. It is the largest single
 * thing of a session: 650 kB of 1 320 with Look back open, two bytes for each character. Here it is kept packed, which is
 * a tenth or less, and unpacked for the time of a request.
 */
@Component
class PackedAnswers implements VaadinServiceInitListener {

    /** In a text of somebody the quotes would be escaped. */
    private static final Pattern NUMBER = Pattern.compile("\"clientId\":(\\d+)");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new Handler());
    }

    /** Stands before Vaadin's own of the same kind and does what that does. */
    private static final class Handler extends UidlRequestHandler {

        @Override
        public Optional<ResponseWriter> synchronizedHandleRequest(
                VaadinSession session, VaadinRequest request, VaadinResponse response, String requestBody)
                throws IOException {
            UI ui = session.getService().findUI(request);
            if (ui == null) {
                return super.synchronizedHandleRequest(session, request, response, requestBody);
            }
            Kept kept = Kept.of(ui);
            if (isRepeated(ui, requestBody)) {
                kept.unpack();
            }
            try {
                return super.synchronizedHandleRequest(session, request, response, requestBody);
            } finally {
                kept.pack();
            }
        }
    }

    /** Whether the browser says again what it said last; only then the answer is asked for again. */
    static boolean isRepeated(UI ui, String requestBody) {
        Matcher number = NUMBER.matcher(requestBody);
        return !number.find()
                || number.group(1).equals(String.valueOf(ui.getInternals().getLastProcessedClientToServerId()));
    }

    /** The last answer of a tab. */
    static final class Kept implements Serializable {

        @Serial
        private static final long serialVersionUID = 1;

        private final UIInternals internals;
        private @Nullable Packed answer;

        private Kept(UIInternals internals) {
            this.internals = internals;
        }

        static Kept of(UI ui) {
            Kept kept = ComponentUtil.getData(ui, Kept.class);
            if (kept == null) {
                kept = new Kept(ui.getInternals());
                ComponentUtil.setData(ui, Kept.class, kept);
            }
            return kept;
        }

        void unpack() {
            if (answer != null) {
                internals.setLastRequestResponse(answer.text());
            }
        }

        /** A request that was turned away has no answer of its own; the one before stays. */
        void pack() {
            String last = internals.getLastRequestResponse();
            if (last != null) {
                answer = Packed.of(last);
                internals.setLastRequestResponse(null);
            }
        }
    }
}
