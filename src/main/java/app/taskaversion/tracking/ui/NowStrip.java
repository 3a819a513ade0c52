package app.taskaversion.tracking.ui;

import app.taskaversion.analytics.SummaryFigure;
import app.taskaversion.analytics.WeekSummary;
import app.taskaversion.analytics.ui.FigureNavigation;
import app.taskaversion.platform.ui.DownloadLink;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.MinuteWords;
import app.taskaversion.prompt.PromptId;
import app.taskaversion.prompt.PromptKind;
import app.taskaversion.prompt.PromptResponse;
import app.taskaversion.reminder.Reminder;
import app.taskaversion.survey.QuestionnaireKind;
import app.taskaversion.survey.ui.SurveyNavigation;
import app.taskaversion.task.TaskId;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.LongWork;
import app.taskaversion.tracking.Momentum;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The place above the card for at most one thing that is said unasked. What stands there stays until it is closed, here
 * or in another tab; then the next look at Now may bring the next one, as far as the day's budget goes.
 */
class NowStrip extends Composite<Div> {

    private final NowPrompts prompts;
    private final NowActions actions;
    private final Feedback feedback;
    private @Nullable PromptId standing;

    NowStrip(NowPrompts prompts, NowActions actions, Feedback feedback) {
        this.prompts = prompts;
        this.actions = actions;
        this.feedback = feedback;
        getContent().addClassName("tas-now-strip");
        clear();
    }

    /** Looks while nothing runs. */
    void whileIdle() {
        if (!stands()) {
            boolean shown = reminder() || longWork(null) || momentum() || evening() || week() || checkIn() || copy();
            setVisible(shown);
        }
    }

    /** Looks while a clock runs or was just stopped: only a break, or what one wanted to hear of, is worth a word then. */
    void whileWorking(@Nullable InstanceId running) {
        if (!stands()) {
            setVisible(reminder() || longWork(running));
        }
    }

    /** Whether a question on the running card may be asked; it is the one thing then, so nothing is said here. */
    boolean asks(@Nullable TaskId task) {
        boolean asks =
                task != null && prompts.show(PromptKind.LOOKING_FORWARD, task).isPresent();
        if (asks) {
            clear();
        }
        return asks;
    }

    /** Nothing is said here now: somebody new, somebody who just came back, or a question stands on the card. */
    void clear() {
        standing = null;
        getContent().removeAll();
        setVisible(false);
    }

    private boolean stands() {
        PromptId id = standing;
        if (id != null && prompts.isOpen(id)) {
            return true;
        }
        clear();
        return false;
    }

    /** Something that the person wanted to be reminded of; it may have been sent to a browser of theirs already. */
    private boolean reminder() {
        Optional<Reminder> reminder = prompts.reminder().filter(one -> one.instance() != null);
        reminder.ifPresent(one -> put(
                one.prompt(),
                respond -> new PromptStrip(
                                Icons.BELL, getTranslation("reminder.now", Objects.toString(one.name(), "")), respond)
                        .with(getTranslation("reminder.five"), () -> actions.five(one))
                        .with(getTranslation("reminder.later"), () -> actions.later(one))));
        return reminder.isPresent();
    }

    private boolean longWork(@Nullable InstanceId running) {
        LongWork work = prompts.longWork();
        return work != null
                && show(
                        PromptKind.BREAK,
                        respond -> new PromptStrip(
                                        Icons.ARMCHAIR,
                                        getTranslation("prompt.break", MinuteWords.of(this, (double)
                                                work.worked().toMinutes())),
                                        respond)
                                .with(getTranslation("prompt.break.rest"), () -> {
                                    if (running == null) {
                                        feedback.say(getTranslation("prompt.rest.said"));
                                    } else {
                                        actions.enough(running);
                                    }
                                })
                                .with(getTranslation("prompt.goOn"), () -> {}));
    }

    private boolean momentum() {
        Momentum momentum = prompts.momentum();
        return momentum != null
                && show(
                        PromptKind.MOMENTUM,
                        respond -> new PromptStrip(
                                        Icons.FOOTPRINTS,
                                        getTranslation("prompt.momentum", momentum.finished(), within(momentum)),
                                        respond)
                                .with(getTranslation("prompt.goOn"), () -> {})
                                .with(
                                        getTranslation("prompt.rest"),
                                        () -> feedback.say(getTranslation("prompt.rest.said"))));
    }

    private String within(Momentum momentum) {
        long minutes = momentum.within().toMinutes();
        return minutes == 0
                ? getTranslation("prompt.momentum.justNow")
                : getTranslation("prompt.momentum.within", MinuteWords.of(this, (double) minutes));
    }

    private boolean week() {
        Optional<WeekSummary> week = prompts.week();
        return week.isPresent()
                && show(
                        PromptKind.WEEK,
                        respond -> new PromptStrip(
                                        Icons.HISTORY,
                                        getTranslation(
                                                "lookBack.week",
                                                week.get()
                                                        .get(SummaryFigure.STARTED)
                                                        .n(),
                                                week.get()
                                                        .get(SummaryFigure.FINISHED)
                                                        .n()),
                                        respond)
                                .with(getTranslation("nav.lookBack"), FigureNavigation::lookBack));
    }

    /** A questionnaire that fits this day: an offer, closed with one tap and then quiet until its next time. */
    private boolean checkIn() {
        return prompts.checkIns().stream()
                .anyMatch(kind -> show(
                        prompt(kind),
                        respond -> new PromptStrip(Icons.MESSAGE_CIRCLE, getTranslation(offer(kind)), respond)
                                .with(
                                        getTranslation("prompt.checkIn.answer"),
                                        () -> SurveyNavigation.toQuestions(kind))));
    }

    /** Gone for good with one tap; the switch under Me brings it back. */
    private boolean copy() {
        return prompts.copyIsDue()
                && show(
                        PromptKind.SAVE_COPY,
                        respond -> new PromptStrip(Icons.DOWNLOAD, getTranslation("prompt.copy"), respond)
                                .with(saveCopy(respond))
                                .with(
                                        getTranslation("prompt.copy.never"),
                                        () -> prompts.copies().remind(false)));
    }

    /** Answered once the file is there, not at the tap: a link that is taken away serves no file. */
    private DownloadLink saveCopy(Consumer<PromptResponse> respond) {
        return DownloadLink.small(getTranslation("prompt.copy.save"), event -> {
            event.setFileName(prompts.copies().suggestedFileName());
            event.setContentType("application/octet-stream");
            prompts.copies().write(event.getOutputStream());
            var unused = event.getUI().access(() -> respond.accept(PromptResponse.ANSWERED));
        });
    }

    private static PromptKind prompt(QuestionnaireKind kind) {
        return switch (kind) {
            case PERIODIC -> PromptKind.CHECK_IN_WEEKS;
            case CHALLENGES -> PromptKind.CHALLENGES;
            case WEEKLY, INDICATORS, ONBOARDING -> PromptKind.CHECK_IN;
        };
    }

    private static String offer(QuestionnaireKind kind) {
        return switch (kind) {
            case PERIODIC, CHALLENGES -> "prompt.checkIn." + kind;
            case WEEKLY, INDICATORS, ONBOARDING -> "prompt.checkIn";
        };
    }

    private boolean evening() {
        Optional<EveningCards.Hand> hand = prompts.evening();
        return hand.isPresent()
                && show(PromptKind.EVENING, respond -> new EveningFold(prompts.cards(), hand.get(), feedback, respond));
    }

    private boolean show(PromptKind kind, Function<Consumer<PromptResponse>, Component> strip) {
        Optional<PromptId> id = prompts.show(kind, null);
        id.ifPresent(shown -> put(shown, strip));
        return id.isPresent();
    }

    private void put(PromptId shown, Function<Consumer<PromptResponse>, Component> strip) {
        standing = shown;
        getContent().add(strip.apply(response -> respond(shown, response)));
    }

    private void respond(PromptId id, PromptResponse response) {
        if (feedback.attempt(() -> prompts.respond(id, response))) {
            clear();
        }
    }
}
