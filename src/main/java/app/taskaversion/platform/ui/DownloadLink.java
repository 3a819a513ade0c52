package app.taskaversion.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;

/** A link that looks like the buttons beside it and saves a file. */
public final class DownloadLink extends Anchor {

    private DownloadLink(DownloadHandler handler, String className) {
        super(handler, "");
        addClassNames("tas-button-link", className);
        getElement().setAttribute("download", true);
    }

    /** Beside the large buttons at the end of a page. */
    public static DownloadLink large(String words, DownloadHandler handler) {
        return worded(words, handler, "large");
    }

    public static DownloadLink small(String words, DownloadHandler handler) {
        return worded(words, handler, "small");
    }

    private static DownloadLink worded(String words, DownloadHandler handler, String className) {
        DownloadLink link = new DownloadLink(handler, className);
        return Still.into(link, Icons.DOWNLOAD.create("s"), new Span(words));
    }

    /** An icon alone; the name is what screen readers say. */
    public static DownloadLink icon(String name, DownloadHandler handler) {
        DownloadLink link = new DownloadLink(handler, "icon");
        link.add(Icons.DOWNLOAD.create());
        link.getElement().setAttribute("aria-label", name);
        return link;
    }
}
