package app.taskaversion.platform.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** What the capture line understood, removable: its words then go back into the text. */
public final class ParsedChip extends Composite<Span> {

    public ParsedChip(Icons icon, String words, ComponentEventListener<ClickEvent<NativeButton>> remove) {
        getContent().addClassName("tas-chip");
        NativeButton cross = new NativeButton();
        cross.getElement().appendChild(Icons.X.small().getElement());
        cross.setAriaLabel(getTranslation("kit.chip.remove", words));
        cross.addClickListener(remove);
        getContent().add(icon.small(), new Span(words), cross);
    }
}
