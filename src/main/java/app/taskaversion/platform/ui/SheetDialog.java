package app.taskaversion.platform.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A sheet from below on a phone, a centred dialog on a desktop. It closes by its cross, by Esc, by a tap beside it, or by
 * a swipe down; the focus then goes back to where it was.
 */
@JsModule("context://scripts/sheet.js")
public class SheetDialog extends Dialog {

    private final Button cross;
    private final Paragraph second = new Paragraph();

    @SuppressWarnings("this-escape") // nothing here calls what a subclass could replace
    public SheetDialog(String title) {
        addClassName("tas-sheet-dialog");
        setHeaderTitle(title);
        cross = Buttons.icon(Icons.X, getTranslation("kit.close"), click -> close());
        cross.getElement().setAttribute("data-sheet-close", true);
        getHeader().add(cross);
        second.addClassNames("tas-quiet", "tas-sheet-second");
    }

    /** A second line under the title; taken away by null. */
    public void setSecondLine(@Nullable String text) {
        second.removeFromParent();
        if (text != null) {
            second.setText(text);
            addComponentAsFirst(second);
        }
    }

    /** Offers a few sentences on what is here, beside the cross. */
    protected void explain(String textKey) {
        ScreenHelp help = new ScreenHelp();
        help.show(textKey);
        getHeader().addComponentAsFirst(help);
    }

    /** What the cross means here, such as "Skip". */
    protected void nameCross(String name) {
        cross.setAriaLabel(name);
    }
}
