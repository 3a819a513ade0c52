package app.taskaversion.privacy.ui;

import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.privacy.DeletedCount;
import app.taskaversion.privacy.Retention;
import app.taskaversion.privacy.RetentionService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;

/**
 * Keep everything, or roll answers up after some years. Keeping counts at once; rolling up first says what it would touch
 * today, and is switched on only then.
 */
class RetentionForm extends Composite<Div> {

    private final RetentionService retention;
    private final RadioButtonGroup<Retention> choice = new RadioButtonGroup<>();
    private final Div result = new Div();

    RetentionForm(RetentionService retention) {
        this.retention = retention;
        Paragraph what = new Paragraph(getTranslation("privacy.retention.what"));
        what.addClassNames("tas-small", "tas-quiet", "tas-measure");
        choice.setLabel(getTranslation("privacy.retention.label"));
        choice.addClassNames("tas-choices", "tas-setting-choice");
        choice.setItems(Retention.values());
        choice.setItemLabelGenerator(years -> getTranslation("privacy.retention." + years.name()));
        choice.setValue(retention.current());
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen(change.getValue());
            }
        });
        result.addClassNames("tas-stack", "tas-tight");
        result.getElement().setAttribute("role", "status");
        getContent().addClassName("tas-stack");
        getContent().add(what, choice, result);
    }

    private void chosen(Retention wanted) {
        result.removeAll();
        if (wanted == Retention.KEEP) {
            store(wanted);
            return;
        }
        if (wanted == retention.current()) {
            return;
        }
        List<DeletedCount> there = retention.preview(wanted);
        result.add(new Paragraph(
                getTranslation(there.isEmpty() ? "privacy.retention.nothing" : "privacy.retention.there")));
        if (!there.isEmpty()) {
            result.add(new CountList(there));
        }
        Div actions = new Div(
                Buttons.large(Icons.X, getTranslation("privacy.retention.leave"), click -> {
                    result.removeAll();
                    choice.setValue(retention.current());
                }),
                Buttons.large(Icons.CHECK, getTranslation("privacy.retention.do"), click -> store(wanted)));
        actions.addClassName("tas-actions");
        result.add(actions);
    }

    private void store(Retention wanted) {
        retention.choose(wanted);
        result.removeAll();
        result.add(new Paragraph(
                getTranslation(wanted == Retention.KEEP ? "privacy.retention.kept" : "privacy.retention.stored")));
    }
}
