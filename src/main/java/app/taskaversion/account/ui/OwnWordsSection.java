package app.taskaversion.account.ui;

import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** The door to Words and groups. */
@org.springframework.stereotype.Component
class OwnWordsSection implements SettingsSection {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "words.title";
    }

    @Override
    public Component create() {
        Div body = new Div();
        body.addClassName("tas-setting-list");
        Paragraph what = new Paragraph(body.getTranslation("words.what"));
        what.addClassNames("tas-small", "tas-quiet");
        RouterLink door = new RouterLink(WordsView.class);
        door.addClassName("tas-door-link");
        door.add(new Span(body.getTranslation("words.open")), Icons.CHEVRON_RIGHT.small());
        body.add(what, door);
        return body;
    }
}
