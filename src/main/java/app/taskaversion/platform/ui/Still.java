package app.taskaversion.platform.ui;

import app.taskaversion.platform.text.Packed;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.ElementUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * A part of a screen that only shows something and never changes by itself: a table, a picture of marks. It is written from
 * components as any other, but the server keeps the outcome alone, packed, and none of the parts. A table of a hundred
 * cells is one node of a session instead of two hundred. Nothing in it can be clicked or asked for afterwards.
 */
@Tag("div")
public class Still extends Component implements HasStyle {

    static final String INNER_HTML = "innerHTML";

    private @Nullable Packed packed;

    /** A part by itself, in a box of its own. */
    public static Still of(Component... parts) {
        Still still = new Still();
        still.show(parts);
        return still;
    }

    /**
     * @param parts what is shown, by attributes, styles and texts; their properties and listeners are lost. Their texts are
     *     escaped, so words of a person stay words
     */
    protected final void show(Component... parts) {
        packed = Packed.of(markup(parts));
    }

    /** Writes parts into an element that is more than a box: a link, a chip. They replace what is in it. */
    public static <C extends HasElement> C into(C host, Component... parts) {
        host.getElement().setProperty(INNER_HTML, markup(parts));
        return host;
    }

    /** Writes words into an element, which then need no node of their own. They replace what is in it. */
    public static <C extends HasElement> C text(C host, String words) {
        host.getElement().setProperty(INNER_HTML, escaped(words));
        return host;
    }

    /** The same where the parts are so few and small that packing would not pay: the HTML of these, texts escaped. */
    public static String markup(Component... parts) {
        Document page = new Document("");
        page.outputSettings().prettyPrint(false); // a new line between two words would be a blank
        for (Component part : parts) {
            page.appendChild(ElementUtil.toJsoup(page, part.getElement()));
        }
        return page.html();
    }

    /** The HTML of a text that says just that; the same text where that is all there is to it, as most are everybody's. */
    static String escaped(String text) {
        String html = Entities.escape(text);
        return html.equals(text) ? text : html;
    }

    /** What is shown, as HTML. */
    public final String html() {
        return packed == null ? "" : packed.text();
    }

    /** Also when a browser that lost its place gets the whole screen again. */
    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("this.innerHTML = $0", html());
    }
}
