package app.taskaversion.architecture;

import app.taskaversion.reminder.PushAddress;
import app.taskaversion.reminder.PushService;
import app.taskaversion.reminder.Reminder;
import app.taskaversion.reminder.ReminderChoice;
import app.taskaversion.reminder.ReminderKind;
import app.taskaversion.reminder.ReminderService;
import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.tracking.DriftService;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Postponement;
import app.taskaversion.tracking.Rating;
import app.taskaversion.tracking.RoutineService;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** What comes back by itself, and how what waits feels. */
final class WaitingWalks {

    private WaitingWalks() {}

    static List<Walk<?>> of(ApplicationContext context) {
        return List.of(dreadAgain(context), routineDay(context), reminded(context), browser(context));
    }

    private static Walk<Reminder> reminded(ApplicationContext context) {
        InstanceService instances = context.getBean(InstanceService.class);
        TaskService tasks = context.getBean(TaskService.class);
        ReminderService reminders = context.getBean(ReminderService.class);
        TestClock clock = context.getBean(TestClock.class);
        return Walk.of("reminder", Walk.PLAIN_ROWS)
                .created(
                        () -> {
                            reminders.choose(ReminderChoice.NONE.with(ReminderKind.PLANNED, true));
                            TaskId task = tasks.create(TaskData.named("Call the dentist"))
                                    .id();
                            InstanceId unused = instances.plan(
                                    task,
                                    Guess.NONE,
                                    Postponement.until(clock.instant().plusSeconds(60)),
                                    null);
                            clock.advanceMinutes(1);
                            return reminders.takeUp().orElseThrow();
                        },
                        one -> reminders.show().map(Reminder::name).stream()
                                .map(String::valueOf)
                                .toList(),
                        "Call the dentist")
                .neverChanged("it was said or it was not; that it was tapped on is the rest of its life")
                .neverDeleted("it goes after a week, with its days, its entry and the account");
    }

    private static Walk<String> browser(ApplicationContext context) {
        PushService push = context.getBean(PushService.class);
        String endpoint = "https://1.1.1.1/push";
        return Walk.of("push_subscription", Walk.PLAIN_ROWS)
                .created(
                        () -> {
                            push.add(new PushAddress(
                                    endpoint,
                                    "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                                    "BTBZMqHH6r4Tts7J_aSIgg"));
                            return endpoint;
                        },
                        known -> push.has(known) ? List.of("on") : List.of(),
                        "on")
                .neverChanged("a browser makes itself a new address")
                .removed(push::remove);
    }

    private static Walk<InstanceId> dreadAgain(ApplicationContext context) {
        InstanceService instances = context.getBean(InstanceService.class);
        TaskService tasks = context.getBean(TaskService.class);
        DriftService drifts = context.getBean(DriftService.class);
        return Walk.of("aversion_reading", "AversionReading")
                .created(
                        () -> {
                            TaskId task = tasks.create(TaskData.named("Taxes")).id();
                            InstanceId id = instances.plan(task, Guess.of(null, Rating.chip(2)), null, null);
                            drifts.say(id, Rating.chip(4));
                            return id;
                        },
                        id -> drifts.of(id).readings().stream()
                                .map(reading -> String.valueOf(reading.value()))
                                .toList(),
                        "25.0",
                        "75.0")
                .changed(id -> drifts.say(id, Rating.chip(5)), "25.0", "100.0")
                .hidden(instances::delete, instances::restore);
    }

    /** No service shows it: it keeps the list from having a day twice. */
    private static Walk<TaskId> routineDay(ApplicationContext context) {
        TaskService tasks = context.getBean(TaskService.class);
        RoutineService routines = context.getBean(RoutineService.class);
        TestSql sql = context.getBean(TestSql.class);
        return Walk.of("routine_slot", Walk.PLAIN_ROWS)
                .created(
                        () -> {
                            TaskData daily = TaskData.named("Water the plants")
                                    .withRoutine(RoutineFrequency.DAILY, Set.of(), 1, null, null);
                            TaskId task = tasks.create(daily).id();
                            var unused = routines.comeBack();
                            return task;
                        },
                        task -> sql.sql("select local_date from routine_slot where user_id = :owner")
                                .query((row, number) -> String.valueOf(row.getString(1)))
                                .list(),
                        "2026-11-23")
                .neverChanged("a day was put onto the list or it was not")
                .neverDeleted("it goes after a week, when another day is put onto the list; and with the account");
    }
}
