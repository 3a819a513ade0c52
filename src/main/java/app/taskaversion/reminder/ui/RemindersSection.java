package app.taskaversion.reminder.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.PickOne;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.platform.ui.Still;
import app.taskaversion.platform.ui.Switch;
import app.taskaversion.reminder.PushService;
import app.taskaversion.reminder.QuietHours;
import app.taskaversion.reminder.ReminderChoice;
import app.taskaversion.reminder.ReminderKind;
import app.taskaversion.reminder.ReminderService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** What reminds, when it is quiet, and where it comes; nothing is on unless it was switched on. */
@org.springframework.stereotype.Component
class RemindersSection implements SettingsSection {

    private static final List<Integer> HOURS = IntStream.range(0, 24).boxed().toList();

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

    /** A dozen settings would leave a hole beside them. */
    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public Component create() {
        ReminderChoice now = reminders.choice();
        Div body = new Div();
        body.addClassNames("tas-setting-list", "two");
        Paragraph what = Still.text(
                new Paragraph(),
                body.getTranslation("reminder.what", preferences.get().promptBudget()));
        what.addClassNames("tas-small", "tas-quiet");
        body.add(what);
        for (ReminderKind kind : ReminderKind.values()) {
            body.add(onOff(body, "reminder.kind." + kind, now.wants(kind), (choice, on) -> choice.with(kind, on)));
        }
        PickOne<Integer> from = hours(
                body,
                "reminder.quietFrom",
                now.quiet().from(),
                (choice, hour) ->
                        choice.withQuiet(new QuietHours(hour, choice.quiet().until())));
        from.addClassName("with-next"); // its sentence goes on in the one below
        body.add(
                hours(body, "reminder.usualHour", now.usualHour(), ReminderChoice::withUsualHour),
                from,
                hours(
                        body,
                        "reminder.quietUntil",
                        now.quiet().until(),
                        (choice, hour) ->
                                choice.withQuiet(new QuietHours(choice.quiet().from(), hour))));
        if (push.isOffered()) {
            body.add(new ThisBrowser(push), onOff(body, "reminder.names", now.names(), ReminderChoice::withNames));
        }
        body.add(onOff(body, "reminder.alarms", now.alarms(), ReminderChoice::withAlarms));
        return body;
    }

    private Switch onOff(
            Div body, String key, boolean on, BiFunction<ReminderChoice, Boolean, ReminderChoice> changed) {
        Switch box = new Switch(body.getTranslation(key), on, now -> choose(changed, now));
        box.setHelperText(body.getTranslation(key + ".what"));
        return box;
    }

    private PickOne<Integer> hours(
            Div body, String key, int now, BiFunction<ReminderChoice, Integer, ReminderChoice> changed) {
        PickOne<Integer> hours = new PickOne<>(
                body.getTranslation(key),
                HOURS,
                hour -> body.getTranslation("reminder.hour", hour),
                now,
                hour -> choose(changed, hour));
        hours.setHelperText(body.getTranslation(key + ".what"));
        return hours;
    }

    /** From what is stored by now, so that two open pages do not undo each other. */
    private <V> void choose(BiFunction<ReminderChoice, V, ReminderChoice> changed, V value) {
        reminders.choose(changed.apply(reminders.choice(), value));
    }
}
