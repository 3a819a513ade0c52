package app.taskaversion.transfer.ui;

import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The door from Me to Bring your data. */
@org.springframework.stereotype.Component
class BringDataSection implements SettingsSection {

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String titleKey() {
        return "transfer.ui.title";
    }

    @Override
    public Component create() {
        Div body = new Div();
        body.addClassName("tas-setting-list");
        Paragraph what = new Paragraph(body.getTranslation("transfer.ui.door.what"));
        what.addClassNames("tas-small", "tas-quiet");
        Anchor door = new Anchor(
                TransferNavigation.IMPORT,
                new Span(body.getTranslation("transfer.ui.door")),
                Icons.CHEVRON_RIGHT.small());
        door.addClassName("tas-door-link");
        body.add(what, door);
        return body;
    }
}
