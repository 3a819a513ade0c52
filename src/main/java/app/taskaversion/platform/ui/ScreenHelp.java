package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import org.jspecify.annotations.Nullable;

/**
 * "Explain this screen": a small button that says in a few sentences what is here and what a tap does. It is there when
 * somebody wants it and stands in nobody's way, which a tour would. The key E presses it.
 */
public final class ScreenHelp extends Composite<Div> {

    private final Button open;
    private final Popover popover = new Popover();
    private final Div sentences = new Div();

    public ScreenHelp() {
        open = Buttons.key(Buttons.icon(Icons.INFO, getTranslation("explain.open"), click -> {}), "e");
        sentences.addClassNames("tas-stack", "tas-tight");
        Div all = new Div(
                sentences, Buttons.quiet(Icons.CHECK, getTranslation("explain.close"), click -> popover.close()));
        all.addClassNames("tas-stack", "tas-small", "tas-explained");
        popover.setTarget(open);
        popover.setAriaLabel(getTranslation("explain.open"));
        popover.setAutofocus(true); // else the words would be out of reach of keys
        popover.add(all);
        getContent().addClassName("tas-explain");
        getContent().add(open, popover);
        show(null);
    }

    /** @param textKey message key of the sentences, one to a line; absent where there is nothing to explain */
    public void show(@Nullable String textKey) {
        popover.close();
        setVisible(textKey != null);
        Still.into(
                sentences,
                textKey == null
                        ? new Paragraph[0]
                        : getTranslation(textKey).lines().map(Paragraph::new).toArray(Paragraph[]::new));
    }
}
