package app.taskaversion.tracking.ui;

import app.taskaversion.analytics.GlossaryEntry;
import app.taskaversion.analytics.ui.FigureNavigation;
import app.taskaversion.tracking.Cue;
import app.taskaversion.tracking.CueService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The person's own cues, each with how often it led to a start. */
class CuesList extends Composite<Div> {

    CuesList(CueService cues) {
        getContent().addClassName("tas-stack");
        List<Cue> all = cues.list();
        if (all.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("cue.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("tas-plain-list", "tas-cues");
        all.forEach(cue -> list.add(line(cue)));
        getContent().add(list, FigureNavigation.explained(GlossaryEntry.in("CuesList")));
    }

    private ListItem line(Cue cue) {
        Span words = new Span(cue.words());
        words.addClassName("name");
        Div hits = new Div(CueWords.hits(this, cue));
        hits.addClassNames("tas-small", "tas-num");
        return new ListItem(words, hits);
    }
}
