package app.taskaversion.tracking.ui;

import app.taskaversion.emotion.EmotionRow;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.MirrorKey;
import app.taskaversion.platform.ui.MirrorStrip;
import app.taskaversion.platform.ui.RatingMark;
import app.taskaversion.platform.ui.SheetDialog;
import app.taskaversion.tracking.InstanceDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;

/** Everything that is known about one instance; to read. */
class InstanceDetailsDialog extends SheetDialog {

    private final DayWords words;
    private final Div waiting = new Div();

    InstanceDetailsDialog(
            InstanceDetails details, List<EmotionRow> vocabulary, DayWords words, Runnable edit, Runnable delete) {
        super(details.name());
        this.words = words;
        setSecondLine(getTranslation("instance.state." + details.state().name()));
        Div body = new Div();
        body.addClassName("tas-sheet-body");
        addMirror(details, body);
        waiting.addClassName("tas-stack");
        waiting.setVisible(false);
        body.add(waiting);
        body.add(new FactList(new InstanceFacts(this, words).of(details, vocabulary)));
        if (!details.sessions().isEmpty()) {
            body.add(new Details(
                    getTranslation("instance.sessions", details.sessions().size()), sessions(details)));
        }
        body.add(new Details(getTranslation("instance.history", details.steps().size()), history(details)));
        add(body);
        getFooter()
                .add(
                        Buttons.quiet(Icons.TRASH_2, getTranslation("tasks.delete"), click -> {
                            close();
                            delete.run();
                        }),
                        Buttons.quiet(Icons.PENCIL, getTranslation("tasks.edit"), click -> {
                            close();
                            edit.run();
                        }));
    }

    /** Adds what is known of its waiting, above the facts. */
    InstanceDetailsDialog with(List<? extends Component> parts) {
        parts.forEach(waiting::add);
        waiting.setVisible(!parts.isEmpty());
        return this;
    }

    /** The same step, after this sheet is closed. */
    Runnable closing(Runnable step) {
        return () -> {
            close();
            step.run();
        };
    }

    private void addMirror(InstanceDetails details, Div body) {
        Double guess = details.guess().expectedAversion();
        Double felt = details.outcome().actualAversion();
        if (guess != null && felt != null) {
            String sentence = getTranslation("instance.mirror", RatingMark.step(guess), RatingMark.step(felt));
            Paragraph said = new Paragraph(sentence);
            said.addClassName("tas-lead");
            body.add(new Div(said, new MirrorStrip(guess, felt, MirrorStrip.Size.NORMAL, sentence), new MirrorKey()));
        }
    }

    private UnorderedList sessions(InstanceDetails details) {
        UnorderedList list = list();
        for (InstanceDetails.Session session : details.sessions()) {
            list.add(new ListItem(new InstanceFacts(this, words).session(session)));
        }
        return list;
    }

    private UnorderedList history(InstanceDetails details) {
        UnorderedList list = list();
        for (InstanceDetails.Step step : details.steps()) {
            Instant at = step.at();
            list.add(new ListItem(getTranslation(
                    "instance.step", words.dayAndTime(at), getTranslation("instance.kind." + step.kind()))));
        }
        return list;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassNames("tas-small", "tas-num", "tas-plain-list");
        return list;
    }
}
