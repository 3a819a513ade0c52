package app.taskaversion.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list whose rows are written once, as in {@link Still}, and of which marked parts can be pressed. The list hears the
 * presses of all its rows, and one menu serves them all: thirty rows are two nodes of a session instead of six hundred.
 * A list that has changed is a new one, so that no press can reach the row that has moved to its place.
 */
@Tag("ul")
@Uses(Button.class)
public final class PressableRows extends Still {

    private static final String PRESS = "data-press";
    private static final String MENU = "data-menu";
    private static final String PRESSED = "event.target.closest('[" + PRESS + "]')";
    private static final String WHICH = PRESSED + "?.getAttribute('" + PRESS + "')";

    private final List<SerializableRunnable> presses;
    private final List<SerializableConsumer<ContextMenu>> fills;
    private @Nullable Menu menu;

    private PressableRows(Writer writer) {
        presses = List.copyOf(writer.presses);
        fills = List.copyOf(writer.fills);
        addClassName("tas-list");
        show(writer.rows.toArray(Component[]::new));
        getElement()
                .addEventListener(
                        "click", event -> press(event.getEventData().get(WHICH).asString("")))
                .setFilter("!!" + PRESSED) // only true counts as true there
                .addEventData(WHICH);
        if (!fills.isEmpty()) {
            menu = new Menu(this);
        }
    }

    /** Takes the rows down one after the other. */
    public static final class Writer {

        private final List<ListItem> rows = new ArrayList<>();
        private final List<SerializableRunnable> presses = new ArrayList<>();
        private final List<SerializableConsumer<ContextMenu>> fills = new ArrayList<>();

        /** @param row by attributes, styles and texts; what can be pressed in it by this writer alone */
        public void add(ListItem row) {
            rows.add(row);
        }

        /** Lets a part of a row be pressed. */
        public <C extends Component> C pressable(C part, SerializableRunnable pressed) {
            part.getElement().setAttribute(PRESS, String.valueOf(presses.size()));
            presses.add(pressed);
            return part;
        }

        /**
         * Three dots with a menu behind them: what else can be done with a row.
         *
         * @param name what screen readers say, with the row's name in it
         * @param fill adds what can be done, each time that it opens
         */
        public Component more(String name, SerializableConsumer<ContextMenu> fill) {
            Button more = MoreButton.named(Buttons.of(Icons.ELLIPSIS.create()), name);
            more.getElement().setAttribute(MENU, String.valueOf(fills.size()));
            fills.add(fill);
            return more;
        }

        public PressableRows list() {
            return new PressableRows(this);
        }
    }

    /**
     * Presses a part as the person would.
     *
     * @param mark of the part, as {@link #html()} names it
     */
    public void press(String mark) {
        int which = Marks.at(mark, presses.size());
        if (which >= 0) {
            presses.get(which).run();
        }
    }

    /**
     * What is behind the three dots of a row, filled.
     *
     * @param mark of the dots, as {@link #html()} names it
     */
    public @Nullable ContextMenu menu(String mark) {
        int which = Marks.at(mark, fills.size());
        if (menu == null || which < 0) {
            return null;
        }
        menu.removeAll();
        fills.get(which).accept(menu);
        return menu;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs("""
                this.preventContextMenu = e => !e.target.closest('[data-menu]');
                this.getContextMenuBeforeOpenDetail = e => ({ mark: e.target.closest('[data-menu]').dataset.menu });
                """);
    }

    private static final class Menu extends ContextMenu {

        private final PressableRows rows;

        Menu(PressableRows rows) {
            super(rows);
            this.rows = rows;
            setOpenOnClick(true);
        }

        @Override
        protected boolean onBeforeOpenMenu(ObjectNode detail) {
            return rows.menu(detail.path("mark").asString("")) != null && super.onBeforeOpenMenu(detail);
        }
    }
}
