package app.taskaversion.reminder.internal;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.prompt.PromptId;
import app.taskaversion.prompt.PromptService;
import app.taskaversion.reminder.Reminder;
import app.taskaversion.reminder.ReminderChoice;
import app.taskaversion.reminder.ReminderKind;
import app.taskaversion.reminder.ReminderPolicy;
import app.taskaversion.reminder.ReminderService;
import app.taskaversion.task.TaskId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredReminders implements ReminderService {

    private final ComingUp comingUp;
    private final ReminderRows rows;
    private final WaitingThings things;
    private final PromptService prompts;
    private final PreferenceService preferences;
    private final Clock clock;

    StoredReminders(
            ComingUp comingUp,
            ReminderRows rows,
            WaitingThings things,
            PromptService prompts,
            PreferenceService preferences,
            Clock clock) {
        this.comingUp = comingUp;
        this.rows = rows;
        this.things = things;
        this.prompts = prompts;
        this.preferences = preferences;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public ReminderChoice choice() {
        return ReminderChoice.of(preferences.find(PreferenceKey.REMINDERS).orElse(null));
    }

    @Override
    public void choose(ReminderChoice choice) {
        preferences.set(PreferenceKey.REMINDERS, choice.text());
    }

    @Override
    public Optional<Reminder> show() {
        ReminderChoice choice = choice();
        if (choice.kinds().stream().noneMatch(ReminderKind::isAboutAThing)
                || preferences.get().promptBudget() == 0) {
            return Optional.empty();
        }
        return standing().or(() -> takeUp(choice, ReminderKind::isAboutAThing));
    }

    private Optional<Reminder> standing() {
        return rows.of(days().dayOf(now())).stream()
                .filter(reminder -> reminder.kind().isAboutAThing() && stillWaits(reminder.instance()))
                .filter(reminder -> prompts.isOpen(reminder.prompt()))
                .findFirst();
    }

    private boolean stillWaits(@Nullable UUID instance) {
        return instance != null && things.waits(instance);
    }

    @Override
    public Optional<Reminder> takeUp() {
        return takeUp(choice(), kind -> true);
    }

    private Optional<Reminder> takeUp(ReminderChoice choice, Predicate<ReminderKind> wanted) {
        return due(choice).stream()
                .filter(item -> wanted.test(item.kind()))
                .flatMap(item -> take(item).stream())
                .findFirst();
    }

    /** The slot first: whoever has it asks the budget, so two nodes count one prompt. */
    private Optional<Reminder> take(ComingUp.Item item) {
        TaskId task = item.task() == null ? null : new TaskId(item.task());
        Instant now = now();
        if (!prompts.may(item.kind().prompt(), task)) {
            return Optional.empty();
        }
        UUID id = rows.take(item.kind(), item.instance(), item.day(), now);
        if (id == null) {
            return Optional.empty();
        }
        Optional<PromptId> prompt = prompts.show(item.kind().prompt(), task);
        if (prompt.isEmpty()) {
            rows.giveBack(id);
            return Optional.empty();
        }
        rows.counted(id, prompt.get(), now);
        return Optional.of(new Reminder(id, item.kind(), prompt.get(), item.instance(), item.name(), item.day()));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isDue() {
        return !due(choice()).isEmpty();
    }

    private List<ComingUp.Item> due(ReminderChoice choice) {
        Instant now = now();
        DayBoundary days = days();
        return choice.kinds().isEmpty()
                ? List.of()
                : comingUp.list(choice, days, now).stream()
                        .filter(item -> ReminderPolicy.isDue(item.at(), now, choice, days))
                        .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> next() {
        ReminderChoice choice = choice();
        Instant now = now();
        return choice.kinds().isEmpty()
                ? Optional.empty()
                : comingUp.list(choice, days(), now).stream()
                        .map(ComingUp.Item::at)
                        .filter(at -> at.isAfter(now))
                        .findFirst();
    }

    @Override
    public Optional<Reminder> open(UUID id) {
        return Optional.ofNullable(rows.open(id, days().dayOf(now()), now()))
                .filter(reminder -> !reminder.kind().isAboutAThing() || stillWaits(reminder.instance()));
    }

    private DayBoundary days() {
        return preferences.get().days();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
