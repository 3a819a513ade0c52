package app.taskaversion.shell;

import app.taskaversion.platform.text.Messages;
import app.taskaversion.platform.web.AppManifest;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Puts into the head of the page what a browser needs to install it, also one that reads no manifest. */
@Component
class PageHead implements VaadinServiceInitListener {

    private final transient AppManifest manifest;
    private final transient Messages messages;

    PageHead(AppManifest manifest, Messages messages) {
        this.manifest = manifest;
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> write(page.getDocument().head()));
    }

    void write(Element head) {
        head.appendElement("link").attr("rel", "manifest").attr("href", AppManifest.PATH);
        head.appendElement("link").attr("rel", "apple-touch-icon").attr("href", "/icons/app-apple-180.png");
        colour(head, "light", manifest.light());
        colour(head, "dark", manifest.dark());
        meta(head, "mobile-web-app-capable", "yes");
        meta(head, "apple-mobile-web-app-title", messages.english("app.shortName"));
        meta(head, "apple-mobile-web-app-status-bar-style", "default");
    }

    private static void colour(Element head, String scheme, String colour) {
        head.appendElement("meta")
                .attr("name", "theme-color")
                .attr("media", "(prefers-color-scheme: " + scheme + ")")
                .attr("content", colour);
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }
}
