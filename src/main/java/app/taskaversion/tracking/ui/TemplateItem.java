package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.MinuteWords;
import app.taskaversion.platform.ui.MoreButton;
import app.taskaversion.platform.ui.RatingMark;
import app.taskaversion.task.TaskRow;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One task template in a list: start it, put it onto the list, change it. */
class TemplateItem extends Composite<ListItem> {

    TemplateItem(TaskRow row, TemplateActions actions) {
        NativeButton name = new NativeButton(row.name(), click -> actions.edit(row));
        name.addClassNames("name", "tas-bare");
        Div acts = new Div();
        acts.addClassName("acts");
        if (!row.archived()) {
            Button start = new Button(Icons.PLAY.create(), click -> actions.start(row));
            start.addClassName("tas-icon-button");
            start.setAriaLabel(getTranslation("tasks.startNamed", row.name()));
            acts.add(start);
        }
        MoreButton more = new MoreButton(getTranslation("tasks.more", row.name()), menu -> fill(menu, row, actions));
        acts.add(more);
        getContent().addClassName("tas-task");
        getContent().add(new Div(name, meta(row)), acts);
    }

    private void fill(ContextMenu menu, TaskRow row, TemplateActions actions) {
        if (row.archived()) {
            menu.addItem(getTranslation("template.takeOut"), click -> actions.takeOut(row));
        } else {
            menu.addItem(getTranslation("tasks.start"), click -> actions.start(row));
            menu.addItem(getTranslation("template.plan"), click -> actions.plan(row));
        }
        menu.addSeparator();
        menu.addItem(getTranslation("tasks.edit"), click -> actions.edit(row));
        menu.addItem(getTranslation("tasks.copy"), click -> actions.copy(row));
        if (!row.archived()) {
            menu.addItem(getTranslation("template.putAway"), click -> actions.putAway(row));
        }
        menu.addItem(getTranslation("tasks.delete"), click -> actions.delete(row));
    }

    private Paragraph meta(TaskRow row) {
        Paragraph meta = new Paragraph();
        meta.addClassNames("meta", "tas-num");
        meta.add(new Span(Icons.SHAPES.small(), new Span(getTranslation("task.type." + row.taskType()))));
        if (row.estimateMinutes() != null) {
            meta.add(new Span(Icons.CLOCK.small(), new Span(MinuteWords.of(this, row.estimateMinutes()))));
        }
        if (row.aversion() != null) {
            meta.add(new Span(RatingMark.guess(row.aversion())));
        }
        switch (row.schedule()) {
            case RECURRING, ROUTINE ->
                meta.add(new Span(Icons.REPEAT.small(), new Span(getTranslation("task.schedule." + row.schedule()))));
            case PROJECT -> meta.add(new Span(new Span(getTranslation("task.schedule." + row.schedule()))));
            case ONE_TIME -> {}
        }
        return meta;
    }
}
