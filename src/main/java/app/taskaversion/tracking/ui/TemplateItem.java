package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.MinuteWords;
import app.taskaversion.platform.ui.PressableRows;
import app.taskaversion.platform.ui.RatingMark;
import app.taskaversion.task.TaskRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One task template in a list: start it, put it onto the list, change it. */
final class TemplateItem {

    private TemplateItem() {}

    static void write(PressableRows.Writer list, Component where, TaskRow row, TemplateActions actions) {
        NativeButton name = list.pressable(new NativeButton(row.name()), () -> actions.edit(row));
        name.addClassNames("name", "tas-bare");
        Div acts = new Div();
        acts.addClassName("acts");
        if (!row.archived()) {
            Button start = list.pressable(Buttons.of(Icons.PLAY.create()), () -> actions.start(row));
            start.addClassName("tas-icon-button");
            start.setAriaLabel(where.getTranslation("tasks.startNamed", row.name()));
            acts.add(start);
        }
        acts.add(list.more(where.getTranslation("tasks.more", row.name()), menu -> fill(menu, where, row, actions)));
        ListItem item = new ListItem(new Div(name, meta(where, row)), acts);
        item.addClassName("tas-task");
        list.add(item);
    }

    private static void fill(ContextMenu menu, Component where, TaskRow row, TemplateActions actions) {
        if (row.archived()) {
            menu.addItem(where.getTranslation("template.takeOut"), click -> actions.takeOut(row));
        } else {
            menu.addItem(where.getTranslation("tasks.start"), click -> actions.start(row));
            menu.addItem(where.getTranslation("template.plan"), click -> actions.plan(row));
        }
        menu.addSeparator();
        menu.addItem(where.getTranslation("tasks.edit"), click -> actions.edit(row));
        menu.addItem(where.getTranslation("tasks.copy"), click -> actions.copy(row));
        if (!row.archived()) {
            menu.addItem(where.getTranslation("template.putAway"), click -> actions.putAway(row));
        }
        menu.addItem(where.getTranslation("tasks.delete"), click -> actions.delete(row));
    }

    private static Paragraph meta(Component where, TaskRow row) {
        Paragraph meta = new Paragraph();
        meta.addClassNames("meta", "tas-num");
        meta.add(new Span(Icons.SHAPES.create("s"), new Span(where.getTranslation("task.type." + row.taskType()))));
        if (row.estimateMinutes() != null) {
            meta.add(new Span(Icons.CLOCK.create("s"), new Span(MinuteWords.of(where, row.estimateMinutes()))));
        }
        if (row.aversion() != null) {
            meta.add(new Span(RatingMark.guess(row.aversion())));
        }
        switch (row.schedule()) {
            case RECURRING, ROUTINE ->
                meta.add(new Span(
                        Icons.REPEAT.create("s"), new Span(where.getTranslation("task.schedule." + row.schedule()))));
            case PROJECT -> meta.add(new Span(new Span(where.getTranslation("task.schedule." + row.schedule()))));
            case ONE_TIME -> {}
        }
        return meta;
    }
}
