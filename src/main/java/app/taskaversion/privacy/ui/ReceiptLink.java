package app.taskaversion.privacy.ui;

import app.taskaversion.platform.ui.Icons;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Saves a small text as a file. It is part of the page, so it can be saved when its account is gone already. */
class ReceiptLink extends Anchor {

    ReceiptLink(String words, String fileName, String json) {
        // Not unsafe: the text is ours, and it is saved, never opened.
        setUnsafeHref("data:application/json;base64,"
                + Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)));
        getElement().setAttribute("download", fileName);
        setRouterIgnore(true);
        addClassNames("tas-button-link", "small");
        add(Icons.DOWNLOAD.small(), new Span(words));
    }
}
