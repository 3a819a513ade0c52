package app.taskaversion.account.ui;

import app.taskaversion.platform.ui.Still;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A name, a quiet second line, and what can be done about it. */
class SettingRow extends Div {

    private final Div about = new Div();
    private final String name;

    SettingRow(String name, String words, Component... actions) {
        this.name = name;
        say(words);
        Div acts = new Div(actions);
        acts.addClassName("tas-row");
        add(about, acts);
        addClassNames("tas-setting", "roomy");
    }

    /** Says another second line. */
    final void say(String words) {
        about(about, name, words);
    }

    /** Writes a name and a quiet second line into a box. */
    static Div about(Div box, String name, String words) {
        Span title = new Span(name);
        title.addClassName("tas-setting-name");
        Paragraph second = new Paragraph(words);
        second.addClassNames("tas-small", "tas-quiet");
        return Still.into(box, title, second);
    }
}
