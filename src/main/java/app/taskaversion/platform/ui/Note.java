package app.taskaversion.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A quiet line with an icon, on a wash. */
public final class Note extends Composite<Div> {

    public Note(Icons icon, String text) {
        getContent().addClassName("tas-note");
        getContent().add(icon.small(), new Span(text));
    }

    /** Something that has come up; spoken when there is a pause. */
    public static Note said(Icons icon, String text) {
        Note note = new Note(icon, text);
        note.getElement().setAttribute("role", "status");
        return note;
    }

    /** A fault on our side: spoken at once, with the only red that there is. */
    public static Note fault(String text) {
        Note note = new Note(Icons.CIRCLE_ALERT, text);
        note.getContent().addClassName("fault");
        note.getElement().setAttribute("role", "alert");
        return note;
    }
}
