package app.taskaversion.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A name, a quiet second line, and what can be done about it. */
class SettingRow extends Div {

    private final Paragraph second = new Paragraph();

    SettingRow(String name, String words, Component... actions) {
        Span title = new Span(name);
        title.addClassName("tas-setting-name");
        second.addClassNames("tas-small", "tas-quiet");
        second.setText(words);
        Div acts = new Div(actions);
        acts.addClassName("tas-row");
        add(new Div(title, second), acts);
        addClassNames("tas-setting", "roomy");
    }

    void say(String words) {
        second.setText(words);
    }
}
