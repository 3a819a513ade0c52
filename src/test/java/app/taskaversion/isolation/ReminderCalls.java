package app.taskaversion.isolation;

import app.taskaversion.reminder.PushAddress;
import app.taskaversion.reminder.PushService;
import app.taskaversion.reminder.Reminder;
import app.taskaversion.reminder.ReminderChoice;
import app.taskaversion.reminder.ReminderKind;
import app.taskaversion.reminder.ReminderService;

/** What reminds, and which browsers hear of it. The row of the marked world stands for a notification that came today. */
final class ReminderCalls {

    private static final String ENDPOINT = "https://1.1.1.1/push";
    private static final PushAddress BROWSER = new PushAddress(
            ENDPOINT,
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
            "BTBZMqHH6r4Tts7J_aSIgg");

    private ReminderCalls() {}

    static void add(Calls calls) {
        Call.Step<ReminderService> wantsTheEvening =
                (s, a) -> s.choose(ReminderChoice.NONE.with(ReminderKind.EVENING, true));
        Call.Step<ReminderService> wants = (s, a) ->
                s.choose(ReminderChoice.NONE.with(ReminderKind.PLANNED, true).withUsualHour(9));
        calls.on(ReminderService.class)
                .given("choice", wants, (s, a) -> s.choice())
                .does("choose", (s, a) -> s.choose(ReminderChoice.NONE.withNames(true)))
                .given("show", wants, (s, a) -> s.show())
                .given("takeUp", wants, (s, a) -> s.takeUp())
                .given("isDue", wants, (s, a) -> s.isDue())
                .given("next", wantsTheEvening, (s, a) -> s.next())
                .call("open", (s, a) -> s.open(a.id("reminder")).map(Reminder::name));
        calls.on(PushService.class)
                .free("isOffered", "a setting of the installation", (s, a) -> s.isOffered())
                .free("publicKey", "belongs to the installation", (s, a) -> s.publicKey())
                .given("browsers", (s, a) -> s.add(BROWSER), (s, a) -> s.browsers())
                .given("has", (s, a) -> s.add(BROWSER), (s, a) -> s.has(ENDPOINT))
                .does("add", (s, a) -> s.add(BROWSER))
                .givenDoes("remove", (s, a) -> s.add(BROWSER), (s, a) -> s.remove(ENDPOINT))
                .givenDoes("removeAll", (s, a) -> s.add(BROWSER), (s, a) -> s.removeAll());
    }
}
