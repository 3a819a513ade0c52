package app.taskaversion.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;

/** Three dots with a menu behind them: what else can be done with a row. */
public final class MoreButton extends Button {

    private final ContextMenu menu;

    /** @param name what screen readers say, with the row's name in it */
    public MoreButton(String name) {
        super(Icons.ELLIPSIS.create());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("tas-icon-button");
        setAriaLabel(name);
        getElement().setAttribute("aria-haspopup", "menu");
        menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
    }

    public ContextMenu menu() {
        return menu;
    }
}
