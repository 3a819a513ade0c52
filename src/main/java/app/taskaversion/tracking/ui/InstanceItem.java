package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.MoreButton;
import app.taskaversion.tracking.InstanceRow;
import app.taskaversion.tracking.InstanceState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;

/** One instance in a list: its name, what is known about it, its first action and a menu for the rest. */
class InstanceItem extends Composite<ListItem> {

    private final InstanceRow row;
    private final InstanceActions actions;

    InstanceItem(InstanceRow row, InstanceActions actions, DayWords words) {
        this.row = row;
        this.actions = actions;
        NativeButton name = new NativeButton(row.name(), click -> actions.details(row));
        name.addClassNames("name", "tas-bare");
        Div acts = new Div();
        acts.addClassName("acts");
        if (row.state().isOpen()) {
            acts.add(startButton());
        }
        MoreButton more = new MoreButton(getTranslation("tasks.more", row.name()), this::fill);
        acts.add(more);
        getContent().addClassName("tas-task");
        getContent().add(new Div(name, new InstanceMeta(row, words)), acts);
        if (wasForAnEarlierDay(words)) {
            getContent().add(stillUseful(words));
        }
        if (CuePanel.fits(row)) {
            getContent().add(new CuePanel(row, () -> actions.cueIsHere(row)));
        }
    }

    private Button startButton() {
        if (row.state() == InstanceState.PAUSED) {
            Button resume = new Button(getTranslation("tasks.resume"), Icons.PLAY.small(), click -> actions.start(row));
            resume.setAriaLabel(getTranslation("tasks.resumeNamed", row.name()));
            return resume;
        }
        Button start = new Button(Icons.PLAY.create(), click -> actions.start(row));
        start.addClassName("tas-icon-button");
        start.setAriaLabel(getTranslation("tasks.startNamed", row.name()));
        return start;
    }

    private void fill(ContextMenu menu) {
        switch (row.state()) {
            case DRAFT, INITIALIZED, PAUSED, RUNNING -> {
                String start = row.state() == InstanceState.PAUSED ? "tasks.resume" : "tasks.start";
                menu.addItem(getTranslation(start), click -> actions.start(row));
                menu.addItem(getTranslation("tasks.five"), click -> actions.startForFive(row));
                menu.addItem(getTranslation("tasks.notToday"), click -> actions.notToday(row));
                menu.addItem(getTranslation("tasks.letGo"), click -> actions.letGo(row));
            }
            case COMPLETED -> menu.addItem(getTranslation("tasks.again"), click -> actions.again(row));
            case CANCELLED -> menu.addItem(getTranslation("tasks.bringBack"), click -> actions.bringBack(row));
        }
        menu.addSeparator();
        menu.addItem(getTranslation("tasks.details"), click -> actions.details(row));
        menu.addItem(getTranslation("tasks.edit"), click -> actions.edit(row));
        if (row.task() != null) {
            menu.addItem(getTranslation("tasks.copy"), click -> actions.copy(row));
        }
        menu.addItem(getTranslation("tasks.delete"), click -> actions.delete(row));
    }

    private boolean wasForAnEarlierDay(DayWords words) {
        Instant day = InstanceMeta.dayOf(row);
        return row.state().isOpen() && day != null && words.daysFromToday(day) < 0;
    }

    /** In the same ink as everything: a day that has passed is a question, not a fault. */
    private Div stillUseful(DayWords words) {
        Instant day = InstanceMeta.dayOf(row);
        Paragraph question = new Paragraph(getTranslation("tasks.wasFor", day == null ? "" : words.day(day)));
        question.addClassName("tas-small");
        Div answers = new Div(
                choice("tasks.keep", () -> actions.keep(row)),
                choice("tasks.smaller", () -> actions.smaller(row)),
                choice("tasks.move", () -> actions.notToday(row)),
                choice("tasks.letGoShort", () -> actions.letGo(row)));
        answers.addClassNames("tas-choices", "even", "tas-still-useful");
        answers.getElement().setAttribute("role", "group");
        answers.getElement().setAttribute("aria-label", getTranslation("tasks.stillUseful", row.name()));
        Div more = new Div(question, answers);
        more.addClassNames("more", "tas-stack");
        return more;
    }

    private NativeButton choice(String key, Runnable action) {
        NativeButton choice = new NativeButton(getTranslation(key), click -> action.run());
        choice.addClassName("tas-choice");
        return choice;
    }
}
