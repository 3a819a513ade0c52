package app.taskaversion.reminder.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.reminder.PushService;
import app.taskaversion.reminder.QuietHours;
import app.taskaversion.reminder.ReminderChoice;
import app.taskaversion.reminder.ReminderKind;
import app.taskaversion.reminder.ReminderService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** What reminds, when it is quiet, and where it comes; nothing is on unless it was switched on. */
@org.springframework.stereotype.Component
class RemindersSection implements SettingsSection {

    private static final int LAST_HOUR = 23;

    private final ReminderService reminders;
    private final PushService push;
    private final PreferenceService preferences;

    RemindersSection(ReminderService reminders, PushService push, PreferenceService preferences) {
        this.reminders = reminders;
        this.push = push;
        this.preferences = preferences;
    }

    @Override
    public int order() {
        return 34;
    }

    @Override
    public String titleKey() {
        return "reminder.title";
    }

    @Override
    public Component create() {
        ReminderChoice now = reminders.choice();
        Div body = new Div();
        body.addClassName("tas-setting-list");
        Paragraph what = new Paragraph(
                body.getTranslation("reminder.what", preferences.get().promptBudget()));
        what.addClassNames("tas-small", "tas-quiet");
        body.add(what);
        for (ReminderKind kind : ReminderKind.values()) {
            body.add(onOff("reminder.kind." + kind, now.wants(kind), (choice, on) -> choice.with(kind, on)));
        }
        body.add(
                hours("reminder.usualHour", now.usualHour(), ReminderChoice::withUsualHour),
                hours(
                        "reminder.quietFrom",
                        now.quiet().from(),
                        (choice, hour) -> choice.withQuiet(
                                new QuietHours(hour, choice.quiet().until()))),
                hours(
                        "reminder.quietUntil",
                        now.quiet().until(),
                        (choice, hour) ->
                                choice.withQuiet(new QuietHours(choice.quiet().from(), hour))));
        if (push.isOffered()) {
            body.add(new ThisBrowser(push), onOff("reminder.names", now.names(), ReminderChoice::withNames));
        }
        body.add(onOff("reminder.alarms", now.alarms(), ReminderChoice::withAlarms));
        return body;
    }

    private Checkbox onOff(String key, boolean on, BiFunction<ReminderChoice, Boolean, ReminderChoice> changed) {
        Checkbox box = new Checkbox();
        box.addClassName("tas-switch-row");
        box.setLabel(box.getTranslation(key));
        box.setHelperText(box.getTranslation(key + ".what"));
        box.setValue(on);
        box.addAttachListener(
                attached -> box.getElement().executeJs("this.inputElement.setAttribute('role', 'switch')"));
        box.addValueChangeListener(change -> choose(changed, change.getValue()));
        return box;
    }

    private Select<Integer> hours(String key, int now, BiFunction<ReminderChoice, Integer, ReminderChoice> changed) {
        Select<Integer> hours = new Select<>();
        hours.setLabel(hours.getTranslation(key));
        hours.setHelperText(hours.getTranslation(key + ".what"));
        hours.setItems(IntStream.rangeClosed(0, LAST_HOUR).boxed().toList());
        hours.setItemLabelGenerator(hour -> hours.getTranslation("reminder.hour", hour));
        hours.setWidthFull();
        hours.setValue(now);
        hours.addValueChangeListener(change -> choose(changed, change.getValue()));
        return hours;
    }

    /** From what is stored by now, so that two open pages do not undo each other. */
    private <V> void choose(BiFunction<ReminderChoice, V, ReminderChoice> changed, V value) {
        reminders.choose(changed.apply(reminders.choice(), value));
    }
}
