package app.taskaversion.account.ui;

import app.taskaversion.platform.ui.Figure;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What stands around the forms at the door: the picture and what the app is for. */
class DoorFrame extends Main {

    /** @param key the texts {@code key.lead} and {@code key.what} */
    DoorFrame(String key, Component form) {
        addClassName("tas-door");
        Span name = new Span(getTranslation("app.name"));
        name.addClassName("tas-door-name");
        Div brand = new Div(Figure.logo(), name);
        brand.addClassName("tas-row");
        Figure picture = Figure.door();
        picture.addClassName("figure");
        Paragraph lead = new Paragraph(getTranslation(key + ".lead"));
        lead.addClassName("tas-mirror-text");
        Paragraph what = new Paragraph(getTranslation(key + ".what"));
        what.addClassName("tas-quiet");
        Div art = new Div(brand, picture, new Div(lead, what));
        art.addClassName("art");
        Div side = new Div(form);
        side.addClassName("form");
        add(art, side);
    }
}
