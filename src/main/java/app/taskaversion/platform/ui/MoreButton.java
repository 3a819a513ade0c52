package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Three dots with a menu behind them: what else can be done with a row. */
public final class MoreButton extends Button {

    private final Menu menu;

    /**
     * @param name what screen readers say, with the row's name in it
     * @param fill adds what can be done; called when the menu is about to open for the first time, as in a list of thirty
     *     rows hardly one is opened, and each is ten nodes with listeners
     */
    public MoreButton(String name, SerializableConsumer<ContextMenu> fill) {
        setIcon(Icons.ELLIPSIS.create());
        named(this, name);
        menu = new Menu(this, fill);
        menu.setOpenOnClick(true);
    }

    /** Makes a button look and be called so; also one that is written into a row, see {@link PressableRows}. */
    static Button named(Button dots, String name) {
        dots.addThemeVariants(ButtonVariant.TERTIARY);
        dots.addClassName("tas-icon-button");
        dots.setAriaLabel(name);
        dots.getElement().setAttribute("aria-haspopup", "menu");
        return dots;
    }

    /** What is behind it, filled. */
    public ContextMenu menu() {
        menu.fill();
        return menu;
    }

    private static final class Menu extends ContextMenu {

        private @Nullable SerializableConsumer<ContextMenu> fill;

        Menu(Component target, SerializableConsumer<ContextMenu> fill) {
            super(target);
            this.fill = fill;
        }

        void fill() {
            if (fill != null) {
                fill.accept(this);
                fill = null;
            }
        }

        @Override
        protected boolean onBeforeOpenMenu(ObjectNode detail) {
            fill();
            return super.onBeforeOpenMenu(detail);
        }
    }
}
