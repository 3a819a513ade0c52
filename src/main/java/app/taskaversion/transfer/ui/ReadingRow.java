package app.taskaversion.transfer.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.PartIds;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that was found out, its evidence line by line, and what to say otherwise behind a button. */
class ReadingRow extends Composite<Div> {

    /** @param field absent where nothing can be changed any more */
    ReadingRow(String title, List<String> evidence, @Nullable Component field) {
        Span name = new Span(title);
        name.addClassName("tas-setting-name");
        Div words = new Div(name);
        for (String line : evidence) {
            Paragraph sentence = new Paragraph(line);
            sentence.addClassNames("tas-small", "tas-quiet");
            words.add(sentence);
        }
        getContent().addClassNames("tas-setting", "roomy");
        getContent().add(words);
        if (field != null) {
            Div more = new Div(field);
            more.addClassName("tas-setting-more");
            more.setId(PartIds.next("change"));
            more.setVisible(false);
            Button change = Buttons.of(getTranslation("transfer.ui.reading.change"));
            change.setAriaLabel(getTranslation("transfer.ui.reading.changeNamed", title));
            change.getElement().setAttribute("aria-expanded", "false");
            change.getElement().setAttribute("aria-controls", more.getId().orElseThrow());
            change.addClickListener(click -> {
                more.setVisible(!more.isVisible());
                change.getElement().setAttribute("aria-expanded", String.valueOf(more.isVisible()));
            });
            getContent().add(change, more);
        }
    }
}
