package app.taskaversion.account.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.SheetDialog;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** Codes that are shown once: the ways back when the password is forgotten. */
class CodesDialog extends SheetDialog {

    CodesDialog(List<String> codes) {
        super("");
        setHeaderTitle(getTranslation("codes.title"));
        setSecondLine(getTranslation("codes.what"));
        setCloseOnOutsideClick(false);
        OrderedList list = new OrderedList();
        list.addClassNames("tas-codes", "tas-num");
        codes.forEach(code -> list.add(new ListItem(code)));
        add(list);
        Button print = Buttons.of(getTranslation("codes.print"), Icons.FILE_TEXT.small());
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        Button kept = Buttons.of(getTranslation("codes.kept"), click -> close());
        kept.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(print, kept);
    }
}
