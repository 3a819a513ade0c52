package app.taskaversion.tracking.ui;

import app.taskaversion.tracking.Cue;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** A plan with a cue among the details of an instance: how often that cue worked, and the plan to picture once. */
class CueFacts extends Composite<Div> {

    /** @param known absent if nothing is known of the cue */
    CueFacts(String cue, String task, @Nullable Cue known) {
        Paragraph plan = new Paragraph(CueWords.plan(this, cue, task));
        getContent().addClassName("tas-stack");
        getContent().add(plan);
        if (known != null) {
            Paragraph hits = new Paragraph(CueWords.hits(this, known));
            hits.addClassNames("tas-small", "tas-num");
            getContent().add(hits);
        }
        getContent()
                .add(new Details(
                        getTranslation("cue.picture"), new Paragraph(getTranslation("cue.pictured", cue, task))));
    }
}
