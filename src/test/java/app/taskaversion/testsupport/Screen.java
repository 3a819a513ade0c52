package app.taskaversion.testsupport;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.DoorLink;
import app.taskaversion.platform.ui.MoreButton;
import app.taskaversion.platform.ui.PressableRows;
import app.taskaversion.platform.ui.Still;
import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** What a person does and sees on any screen, by the words that stand there. */
public final class Screen {

    private static final List<Class<? extends Component>> VIEWS = views();

    private Screen() {}

    // The mock servlet of the tests starts without routes, and its own search passes over package-private views.
    private static List<Class<? extends Component>> views() {
        var search = new ClassPathScanningCandidateComponentProvider(false);
        search.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return search.findCandidateComponents("app.taskaversion").stream()
                .<Class<? extends Component>>map(
                        found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null)
                                .asSubclass(Component.class))
                .toList();
    }

    /** The addresses of all screens, each with its view. */
    public static Map<String, Class<? extends Component>> routes() {
        Map<String, Class<? extends Component>> routes = new TreeMap<>();
        VIEWS.forEach(view -> routes.put(
                Objects.requireNonNull(view.getAnnotation(Route.class)).value(), view));
        return routes;
    }

    private static void register() {
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        if (routes.getAvailableRoutes().isEmpty()) {
            VIEWS.forEach(routes::setAnnotatedRoute);
        }
    }

    /** Comes in by an address, as a browser does that is given one or loads it again. */
    public static void load(String address) {
        register();
        UI ui = UI.getCurrent();
        int unused = ui.getInternals().getRouter().navigate(ui, new Location(address), NavigationTrigger.PAGE_LOAD);
    }

    /** Goes to an address, with its query if it has one. */
    public static void open(String address) {
        register();
        int question = address.indexOf('?');
        if (question < 0) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent()
                    .navigate(
                            address.substring(0, question),
                            QueryParameters.fromString(address.substring(question + 1)));
        }
    }

    /** Presses the button with these words. */
    public static void press(String words) {
        if (!inRow("vaadin-button[data-press]", part -> part.text().equals(words), PressableRows::press)) {
            _click(_get(Button.class, spec -> spec.withText(words)));
        }
    }

    /** Presses the button that has no words but this name. */
    public static void pressNamed(String name) {
        if (!inRow("[data-press]", called(name), PressableRows::press)) {
            _click(named(name));
        }
    }

    public static Button named(String name) {
        return _get(Button.class, spec -> spec.withAttribute("aria-label", name));
    }

    /** Presses a chip, or the name of a row. */
    public static void choose(String words) {
        if (!inRow("button[data-press]", part -> part.text().equals(words), PressableRows::press)) {
            _click(_get(NativeButton.class, spec -> spec.withText(words)));
        }
    }

    /** Opens the menu behind the named button and takes one of its items. */
    public static void menu(String button, String item) {
        if (!inRow(
                "[data-menu]",
                called(button),
                (rows, mark) -> ContextMenuKt._clickItemWithCaption(Objects.requireNonNull(rows.menu(mark)), item))) {
            ContextMenuKt._clickItemWithCaption(((MoreButton) named(button)).menu(), item);
        }
    }

    private static Predicate<org.jsoup.nodes.Element> called(String name) {
        return part -> part.attr("aria-label").equals(name);
    }

    /** The texts of those parts of rows that can be pressed which the CSS selector finds, from the top. */
    public static List<String> inRows(String selector) {
        return _find(PressableRows.class).stream()
                .flatMap(rows -> Jsoup.parseBodyFragment(rows.html()).select(selector).stream())
                .map(part -> read(part.outerHtml()).strip().replaceAll("\\s+", " "))
                .toList();
    }

    private static boolean inRow(
            String selector, Predicate<org.jsoup.nodes.Element> wanted, BiConsumer<PressableRows, String> does) {
        record Part(PressableRows rows, String mark) {}
        List<Part> found = _find(PressableRows.class).stream()
                .flatMap(rows -> Jsoup.parseBodyFragment(rows.html()).select(selector).stream()
                        .filter(wanted)
                        .map(part -> new Part(rows, part.attr(part.hasAttr("data-menu") ? "data-menu" : "data-press"))))
                .toList();
        if (found.size() > 1) {
            throw new AssertionError(found.size() + " of " + selector);
        }
        found.forEach(part -> does.accept(part.rows(), part.mark()));
        return !found.isEmpty();
    }

    /** The sentences of the messages that are open, the newest last. */
    public static List<String> messages() {
        return _find(Notification.class).stream()
                .filter(Notification::isOpened)
                .map(message -> _find(message, Span.class).get(0).getText())
                .toList();
    }

    /** Presses Undo in the newest message. */
    public static void undo() {
        List<Notification> open = _find(Notification.class).stream()
                .filter(Notification::isOpened)
                .toList();
        _click(_get(open.get(open.size() - 1), Button.class, spec -> spec.withText("Undo")));
    }

    /** All words below a component, with blanks between them. */
    public static String words(Component component) {
        StringBuilder words = new StringBuilder();
        collect(component.getElement(), words);
        return words.toString().strip().replaceAll("\\s+", " ");
    }

    /** How many nodes the server holds of a component and all below it, seen or not: most of a session is these. */
    public static int nodes(Component component) {
        AtomicInteger nodes = new AtomicInteger();
        component.getElement().getNode().visitNodeTree(node -> nodes.incrementAndGet());
        return nodes.get();
    }

    /** The scripts that the browser is about to be sent, each with what it is called with. */
    public static List<String> calls(UI ui) {
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .map(call -> call.getExpression() + " " + call.getParameters())
                .toList();
    }

    private static String read(String html) {
        StringBuilder words = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                words.append(text.text()).append(' ');
            }
        });
        return words.toString();
    }

    private static void collect(Element element, StringBuilder words) {
        if (element.isTextNode()) {
            words.append(element.getText()).append(' ');
        } else if (element.isVisible()) {
            element.getComponent()
                    .filter(Still.class::isInstance)
                    .ifPresent(
                            still -> words.append(read(((Still) still).html())).append(' '));
            element.getComponent()
                    .filter(DoorLink.class::isInstance)
                    .ifPresent(door -> words.append(((DoorLink) door).getText()).append(' '));
            words.append(read(element.getProperty("innerHTML", ""))).append(' ');
            element.getChildren().forEach(child -> collect(child, words));
        }
    }
}
