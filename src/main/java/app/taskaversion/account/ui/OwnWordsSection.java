package app.taskaversion.account.ui;

import app.taskaversion.platform.ui.DoorLink;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.platform.ui.Still;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

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
        Paragraph what = Still.text(new Paragraph(), body.getTranslation("words.what"));
        what.addClassNames("tas-small", "tas-quiet");
        body.add(what, DoorLink.to(WordsView.class, "words.open"));
        return body;
    }
}
