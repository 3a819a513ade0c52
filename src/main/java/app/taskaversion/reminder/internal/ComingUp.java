package app.taskaversion.reminder.internal;

import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.reminder.ReminderChoice;
import app.taskaversion.reminder.ReminderKind;
import app.taskaversion.reminder.ReminderPolicy;
import app.taskaversion.reminder.Waiting;
import app.taskaversion.survey.CheckInService;
import app.taskaversion.survey.QuestionnaireKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person is to be reminded of, and was not yet. */
@Component
class ComingUp {

    private static final Duration REMEMBERED = Duration.ofDays(3);
    private static final Set<QuestionnaireKind> WEEKLY = Set.of(QuestionnaireKind.WEEKLY, QuestionnaireKind.INDICATORS);

    private final WaitingThings things;
    private final ReminderRows rows;
    private final CheckInService checkIns;

    ComingUp(WaitingThings things, ReminderRows rows, CheckInService checkIns) {
        this.things = things;
        this.rows = rows;
        this.checkIns = checkIns;
    }

    /** @param at when it is to be said */
    record Item(
            ReminderKind kind,
            @Nullable UUID instance,
            @Nullable UUID task,
            @Nullable String name,
            LocalDate day,
            Instant at) {}

    /** What has its moment now or later, the earliest first. */
    List<Item> list(ReminderChoice choice, DayBoundary days, Instant now) {
        List<Item> items = new ArrayList<>();
        if (choice.wants(ReminderKind.PLANNED) || choice.wants(ReminderKind.CUE)) {
            things.around(now).forEach(thing -> add(items, thing, choice, days));
        }
        LocalDate today = days.dayOf(now);
        if (choice.wants(ReminderKind.EVENING)) {
            // What tomorrow's evening will have to show nobody knows; it is looked at again by then.
            add(items, ReminderKind.EVENING, today, ReminderPolicy.evening(today, choice, days));
        }
        if (choice.wants(ReminderKind.CHECK_IN)) {
            add(items, ReminderKind.CHECK_IN, today, ReminderPolicy.day(today, choice, days));
        }
        items.removeIf(item -> !isToCome(item, now, choice, days));
        if (!items.isEmpty()) {
            Set<String> taken = rows.takenSince(now.minus(REMEMBERED));
            items.removeIf(item -> taken.contains(ReminderRows.slot(item.kind(), item.instance(), item.day())));
        }
        items.removeIf(item -> !hasSomethingToSay(item, days, now));
        items.sort(Comparator.comparing(Item::at));
        return items;
    }

    private static boolean isToCome(Item item, Instant now, ReminderChoice choice, DayBoundary days) {
        return item.at().isAfter(now) || ReminderPolicy.isDue(item.at(), now, choice, days);
    }

    private static void add(List<Item> items, Waiting thing, ReminderChoice choice, DayBoundary days) {
        ReminderKind kind = ReminderPolicy.kind(thing);
        Instant at = kind == null || !choice.wants(kind) ? null : ReminderPolicy.moment(thing, choice, days);
        if (kind != null && at != null) {
            items.add(new Item(kind, thing.instance(), thing.task(), thing.name(), days.dayOf(at), at));
        }
    }

    private static void add(List<Item> items, ReminderKind kind, LocalDate day, @Nullable Instant at) {
        if (at != null) {
            items.add(new Item(kind, null, null, null, day, at));
        }
    }

    /** Asked only once its time has come: the day may still bring something. */
    private boolean hasSomethingToSay(Item item, DayBoundary days, Instant now) {
        if (item.at().isAfter(now)) {
            return true;
        }
        return switch (item.kind()) {
            case PLANNED, CUE -> true;
            case EVENING -> things.hasDay(days.startOf(item.day()));
            case CHECK_IN -> checkIns.due(now, days).stream().anyMatch(WEEKLY::contains);
        };
    }
}
