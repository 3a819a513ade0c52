package app.taskaversion.shell;

import app.taskaversion.platform.ui.SheetDialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** All single-key shortcuts (product §2.6), and where to switch them off. */
class KeysDialog extends SheetDialog {

    /** In the order of the help; each has its key and its words in the bundle. */
    static final List<String> KEYS = List.of(
            "new", "start", "five", "space", "done", "later", "letGo", "undo", "search", "answer", "enter", "escape",
            "go", "explain", "palette", "help");

    KeysDialog() {
        super("");
        setHeaderTitle(getTranslation("keys.title"));
        DescriptionList list = new DescriptionList();
        list.addClassName("tas-key-list");
        for (String key : KEYS) {
            Term term = new Term();
            for (String part : getTranslation("keys." + key + ".key").split(" ", -1)) {
                term.getElement().appendChild(new Element("kbd").setText(part), Element.createText(" "));
            }
            list.add(term, new Description(getTranslation("keys." + key + ".words")));
        }
        Paragraph where = new Paragraph(getTranslation("keys.where"));
        where.addClassNames("tas-small", "tas-quiet");
        add(list, where);
    }
}
