package app.taskaversion.platform.ui;

import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Paragraph;

/** A sentence of which some words are strong: those between two asterisks in the text. */
public final class StrongWords extends Paragraph {

    public StrongWords(String text) {
        String[] parts = text.split("\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                add(new Emphasis(parts[i]));
            } else {
                add(parts[i]);
            }
        }
    }
}
