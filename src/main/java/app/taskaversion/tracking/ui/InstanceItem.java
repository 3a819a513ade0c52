package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.PressableRows;
import app.taskaversion.tracking.InstanceRow;
import app.taskaversion.tracking.InstanceState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;

/** One instance in a list: its name, what is known about it, its first action and a menu for the rest. */
final class InstanceItem {

    private final PressableRows.Writer list;
    private final Component where;
    private final InstanceRow row;
    private final InstanceActions actions;

    private InstanceItem(PressableRows.Writer list, Component where, InstanceRow row, InstanceActions actions) {
        this.list = list;
        this.where = where;
        this.row = row;
        this.actions = actions;
    }

    static void write(
            PressableRows.Writer list, Component where, InstanceRow row, InstanceActions actions, DayWords words) {
        list.add(new InstanceItem(list, where, row, actions).item(words));
    }

    // What can be pressed names the row and the actions and not this: a session keeps each of them.
    private ListItem item(DayWords words) {
        InstanceRow row = this.row;
        InstanceActions actions = this.actions;
        NativeButton name = list.pressable(new NativeButton(row.name()), () -> actions.details(row));
        name.addClassNames("name", "tas-bare");
        Div acts = new Div();
        acts.addClassName("acts");
        if (row.state().isOpen()) {
            acts.add(list.pressable(startButton(), () -> actions.start(row)));
        }
        Component where = this.where;
        acts.add(list.more(where.getTranslation("tasks.more", row.name()), menu -> fill(menu, where, row, actions)));
        ListItem item = new ListItem(new Div(name, new InstanceMeta(row, words)), acts);
        item.addClassName("tas-task");
        if (wasForAnEarlierDay(words)) {
            item.add(stillUseful(words));
        }
        if (CuePanel.fits(row)) {
            item.add(CuePanel.of(list, where, row, () -> actions.cueIsHere(row)));
        }
        return item;
    }

    private Button startButton() {
        if (row.state() == InstanceState.PAUSED) {
            Button resume = Buttons.of(where.getTranslation("tasks.resume"), Icons.PLAY.create("s"));
            resume.setAriaLabel(where.getTranslation("tasks.resumeNamed", row.name()));
            return resume;
        }
        Button start = Buttons.of(Icons.PLAY.create());
        start.addClassName("tas-icon-button");
        start.setAriaLabel(where.getTranslation("tasks.startNamed", row.name()));
        return start;
    }

    private static void fill(ContextMenu menu, Component where, InstanceRow row, InstanceActions actions) {
        switch (row.state()) {
            case DRAFT, INITIALIZED, PAUSED, RUNNING -> {
                String start = row.state() == InstanceState.PAUSED ? "tasks.resume" : "tasks.start";
                menu.addItem(where.getTranslation(start), click -> actions.start(row));
                menu.addItem(where.getTranslation("tasks.five"), click -> actions.startForFive(row));
                menu.addItem(where.getTranslation("tasks.notToday"), click -> actions.notToday(row));
                menu.addItem(where.getTranslation("tasks.letGo"), click -> actions.letGo(row));
            }
            case COMPLETED -> menu.addItem(where.getTranslation("tasks.again"), click -> actions.again(row));
            case CANCELLED -> menu.addItem(where.getTranslation("tasks.bringBack"), click -> actions.bringBack(row));
        }
        menu.addSeparator();
        menu.addItem(where.getTranslation("tasks.details"), click -> actions.details(row));
        menu.addItem(where.getTranslation("tasks.edit"), click -> actions.edit(row));
        if (row.task() != null) {
            menu.addItem(where.getTranslation("tasks.copy"), click -> actions.copy(row));
        }
        menu.addItem(where.getTranslation("tasks.delete"), click -> actions.delete(row));
    }

    private boolean wasForAnEarlierDay(DayWords words) {
        Instant day = InstanceMeta.dayOf(row);
        return row.state().isOpen() && day != null && words.daysFromToday(day) < 0;
    }

    /** In the same ink as everything: a day that has passed is a question, not a fault. */
    private Div stillUseful(DayWords words) {
        InstanceRow row = this.row;
        InstanceActions actions = this.actions;
        Instant day = InstanceMeta.dayOf(row);
        Paragraph question = new Paragraph(where.getTranslation("tasks.wasFor", day == null ? "" : words.day(day)));
        question.addClassName("tas-small");
        Div answers = new Div(
                choice("tasks.keep", () -> actions.keep(row)),
                choice("tasks.smaller", () -> actions.smaller(row)),
                choice("tasks.move", () -> actions.notToday(row)),
                choice("tasks.letGoShort", () -> actions.letGo(row)));
        answers.addClassNames("tas-choices", "even", "tas-still-useful");
        answers.getElement().setAttribute("role", "group");
        answers.getElement().setAttribute("aria-label", where.getTranslation("tasks.stillUseful", row.name()));
        Div more = new Div(question, answers);
        more.addClassNames("more", "tas-stack");
        return more;
    }

    private NativeButton choice(String key, SerializableRunnable action) {
        NativeButton choice = list.pressable(new NativeButton(where.getTranslation(key)), action);
        choice.addClassName("tas-choice");
        return choice;
    }
}
