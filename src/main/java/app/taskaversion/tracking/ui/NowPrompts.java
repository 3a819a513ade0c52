package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.analytics.LookBackService;
import app.taskaversion.analytics.SummaryFigure;
import app.taskaversion.analytics.WeekSummary;
import app.taskaversion.operations.CopyService;
import app.taskaversion.platform.error.AppException;
import app.taskaversion.prompt.PromptId;
import app.taskaversion.prompt.PromptKind;
import app.taskaversion.prompt.PromptResponse;
import app.taskaversion.prompt.PromptService;
import app.taskaversion.reminder.Reminder;
import app.taskaversion.reminder.ReminderService;
import app.taskaversion.survey.CheckInService;
import app.taskaversion.survey.QuestionnaireKind;
import app.taskaversion.task.TaskId;
import app.taskaversion.tracking.Evening;
import app.taskaversion.tracking.LongWork;
import app.taskaversion.tracking.Momentum;
import app.taskaversion.tracking.RecentQueries;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What there is to say on Now without being asked for, and whether it may be said. */
@Component
class NowPrompts {

    /** From how many finished things on a week has a sentence. */
    private static final int A_WEEK = 3;

    private static final Duration WEEK = Duration.ofDays(8);

    private final PromptService prompts;
    private final RecentQueries recent;
    private final LookBackService lookBack;
    private final EveningCards evening;
    private final CheckInService checkIns;
    private final CopyService copies;
    private final ReminderService reminders;
    private final PreferenceService preferences;
    private final Clock clock;

    NowPrompts(
            PromptService prompts,
            RecentQueries recent,
            LookBackService lookBack,
            EveningCards evening,
            CheckInService checkIns,
            CopyService copies,
            ReminderService reminders,
            PreferenceService preferences,
            Clock clock) {
        this.prompts = prompts;
        this.recent = recent;
        this.lookBack = lookBack;
        this.evening = evening;
        this.checkIns = checkIns;
        this.copies = copies;
        this.reminders = reminders;
        this.preferences = preferences;
        this.clock = clock;
    }

    /** Asks to show one and counts it; while a history is being brought in nothing is said. */
    Optional<PromptId> show(PromptKind kind, @Nullable TaskId task) {
        try {
            return prompts.show(kind, task);
        } catch (AppException busy) {
            return Optional.empty();
        }
    }

    /** What the person wanted to be reminded of; it is counted. While a history is being brought in it waits. */
    Optional<Reminder> reminder() {
        try {
            return reminders.show();
        } catch (AppException busy) {
            return Optional.empty();
        }
    }

    /** What a notification was about that was tapped on. */
    Optional<Reminder> opened(UUID id) {
        return reminders.open(id);
    }

    boolean isOpen(PromptId id) {
        return prompts.isOpen(id);
    }

    void respond(PromptId id, PromptResponse response) {
        prompts.respond(id, response);
    }

    @Nullable
    LongWork longWork() {
        Instant now = clock.instant();
        return LongWork.of(recent.work(now.minus(LongWork.LOOK_BACK)), now);
    }

    @Nullable
    Momentum momentum() {
        Instant now = clock.instant();
        return Momentum.of(
                recent.finished(now.minus(Momentum.SHORT)).stream()
                        .map(finished -> finished.at())
                        .toList(),
                now);
    }

    /** The last seven days, where a week turns and there is something to say. */
    Optional<WeekSummary> week() {
        Instant now = clock.instant();
        // The week is put together only where there is one: this is asked at each look at Now.
        if (!Evening.isTurnOfTheWeek(now, preferences.get().days())
                || !prompts.may(PromptKind.WEEK, null)
                || recent.finished(now.minus(WEEK)).size() < A_WEEK) {
            return Optional.empty();
        }
        return Optional.of(lookBack.summary(now, preferences.get().days()))
                .filter(week -> week.get(SummaryFigure.FINISHED).n() >= A_WEEK);
    }

    /** The cards of this evening, where there are some. */
    Optional<EveningCards.Hand> evening() {
        return Evening.is(clock.instant(), preferences.get().days()) && prompts.may(PromptKind.EVENING, null)
                ? evening.hand()
                : Optional.empty();
    }

    /** Questionnaires that fit this day; none without consent. */
    List<QuestionnaireKind> checkIns() {
        return checkIns.due(clock.instant(), preferences.get().days());
    }

    /** A copy of the whole database, where it is time for one. */
    boolean copyIsDue() {
        return copies.isDue();
    }

    CopyService copies() {
        return copies;
    }

    EveningCards cards() {
        return evening;
    }
}
