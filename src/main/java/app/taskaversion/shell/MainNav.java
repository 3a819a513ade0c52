package app.taskaversion.shell;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Figure;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Still;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Now, Tasks, Look back, Me; on a desktop with the logo above and the keys below. */
@JsModule("context://scripts/palette.js")
class MainNav extends Composite<Nav> {

    /** Reached from one of the four and not below its path. */
    private static final Map<String, String> FROM =
            Map.of("survey", "settings", "help", "settings", "welcome", "settings");

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    /**
     * @param who the name of the person, or what a guest is called
     * @param palette opens it for the keys that would press something now
     */
    MainNav(String who, Consumer<Set<String>> palette) {
        Nav nav = getContent();
        nav.addClassName("tas-nav");
        nav.setAriaLabel(getTranslation("nav.main"));
        Div brand = new Div(Figure.logo());
        brand.addClassName("brand");
        nav.add(brand);
        link("", "nav.now", Icons.CIRCLE_DOT, "g n");
        link("tasks", "nav.tasks", Icons.LAYOUT_LIST, "g t");
        link("analytics", "nav.lookBack", Icons.HISTORY, "g b");
        link("settings", "nav.me", Icons.USER_ROUND, "g m");
        Button keys = Buttons.icon(Icons.KEYBOARD, getTranslation("keys.title"), click -> new KeysDialog().open());
        keys.getElement().setAttribute("data-key-always", true);
        Span name = Still.text(new Span(), who);
        name.addClassName("tas-who");
        name.getElement().setAttribute("title", who);
        Button find = Buttons.icon(Icons.SEARCH, getTranslation("palette.title"), click -> askForKeys(palette));
        find.getElement().setAttribute("data-key-always", true);
        Div foot = new Div(name, Buttons.key(find, "ctrl k"), Buttons.key(keys, "?"));
        foot.addClassName("foot");
        nav.add(foot);
    }

    /** Only the browser knows which of the keys can be seen. */
    private void askForKeys(Consumer<Set<String>> palette) {
        getElement()
                .executeJs("return window.tasPaletteKeys().join('\\n')")
                .then(String.class, keys -> palette.accept(Set.of(keys.split("\n", -1))));
    }

    private void link(String path, String textKey, Icons icon, String keys) {
        Span pill = new Span(icon.create());
        pill.addClassName("pill");
        Anchor link = new Anchor(path.isEmpty() ? "." : path, "");
        Still.into(link, pill, new Span(getTranslation(textKey)));
        links.put(path, Buttons.key(link, keys));
        getContent().add(link);
    }

    /** Says which of the four is shown; a view below another path counts as its first part. */
    void mark(String firstSegment) {
        String place = FROM.getOrDefault(firstSegment, firstSegment);
        links.forEach((path, link) -> {
            if (path.equals(place)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
