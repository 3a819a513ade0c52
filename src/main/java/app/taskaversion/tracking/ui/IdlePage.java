package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.analytics.PredictionService;
import app.taskaversion.analytics.TaskPrediction;
import app.taskaversion.experiment.ExperimentService;
import app.taskaversion.experiment.ui.ExperimentNavigation;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.recommendation.Advice;
import app.taskaversion.recommendation.AdviceChoice;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.task.TaskFilter;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.tracking.InstanceFilter;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Now, while nothing runs: one suggestion, one small thing, the first question, or that nothing is waiting. */
class IdlePage extends Composite<Div> {

    private final Sources sources;
    private final NowActions actions;
    private final Clock clock;
    private final Div place = new Div();
    private @Nullable Object shown;
    private @Nullable InstanceId waitingInFront;

    /** Where it reads. */
    @org.springframework.stereotype.Component
    record Sources(
            SuggestionService suggestions,
            PredictionService predictions,
            TaskService tasks,
            InstanceQueries queries,
            PreferenceService preferences,
            ConsentService consents,
            WaitingParts waiting,
            ExperimentService experiments,
            CurrentOwner owner) {}

    /** What may stand around it. */
    enum Around {
        /** The list of what else waits, and the week. */
        ALL,
        LIST,
        NOTHING
    }

    IdlePage(Sources sources, NowActions actions, Clock clock) {
        this.sources = sources;
        this.actions = actions;
        this.clock = clock;
        getContent().addClassName("tas-idle");
        getContent().add(place);
    }

    /** Something else stands in front now: when this comes back, it begins anew. */
    void forget() {
        shown = null;
        place.removeAll();
    }

    /** What stands in front as of the last look, if it is an entry that waits: a list around it would say it twice. */
    @Nullable
    InstanceId waitingInFront() {
        return waitingInFront;
    }

    /** Asks again, and changes only what says something else. */
    Around look(Instant now) {
        boolean tooMuch = actions.suggestion().tooMuch().now();
        AdviceChoice choice = sources.suggestions().choice();
        Advice advice = sources.suggestions().advise(ask(now), tooMuch ? Surface.SMALL : Surface.CARD);
        waitingInFront = null;
        if (advice.suggestions().isEmpty()) {
            return nothing(advice, now);
        }
        Suggestion one = advice.suggestions().getFirst();
        UUID waiting = one.openInstance();
        waitingInFront = waiting == null ? null : new InstanceId(waiting);
        if (tooMuch) {
            show(
                    List.of("small", one.task(), one.name(), String.valueOf(one.openInstance())),
                    () -> new SmallPage(one, prediction(one, now), actions.suggestion()));
            return Around.NOTHING;
        }
        boolean feelings = sources.consents().allowed().feelings();
        boolean energy = feelings && sources.preferences().get().energyQuestion();
        show(List.of("one", energy), () -> new SuggestionPage(actions, energy, this::showMore));
        if (place.getComponentAt(0) instanceof SuggestionPage page) {
            page.show(advice, choice, one, words(advice, one, feelings), () -> card(advice, one, now, feelings));
        }
        return advice.surface() == Surface.SMALL ? Around.NOTHING : Around.ALL;
    }

    private List<Object> words(Advice advice, Suggestion one, boolean feelings) {
        WhyWords words = new WhyWords(this, clock, sources.preferences().get().zone());
        return List.of(
                one.mode(),
                one.why().stream().map(words::of).toList(),
                one.n(),
                one.confidence(),
                feelings,
                Optional.ofNullable(one.forecast()),
                Optional.ofNullable(advice.fallback()));
    }

    private Around nothing(Advice advice, Instant now) {
        if (advice.leftOut() > 0) {
            show("left out", () -> NothingForNow.leftOut(actions));
        } else if (isFirstVisit(now)) {
            show("first", () -> new FirstVisit(() -> sources.preferences().get().days(), clock, actions.capture()));
            return Around.LIST;
        } else {
            show("nothing", () -> NothingForNow.waiting(actions));
        }
        return Around.ALL;
    }

    private void show(Object what, Supplier<Component> page) {
        if (!what.equals(shown)) {
            shown = what;
            place.removeAll();
            place.add(page.get());
        }
    }

    private Ask ask(Instant now) {
        return new Ask(
                now,
                sources.preferences().get().days(),
                actions.suggestion()
                        .energy()
                        .now()
                        .map(EnergyMemory.Energy::capacity)
                        .orElse(null));
    }

    private boolean isFirstVisit(Instant now) {
        return sources.tasks().count(TaskFilter.IN_USE) == 0
                && sources.queries().count(InstanceFilter.of(InstanceFilter.Group.OPEN, now)) == 0;
    }

    private NowCard card(Advice advice, Suggestion suggestion, Instant now, boolean feelings) {
        TaskPrediction prediction = prediction(suggestion, now);
        Optional<DriftPanel> drift = sources.waiting().onCard(suggestion, actions);
        boolean ask = feelings
                && drift.isEmpty() // one question at most, and none beside earlier answers
                && AskOrShow.asks(
                        sources.owner().get().value(),
                        suggestion.task().value(),
                        prediction.pairs().n());
        NowCard card = new NowCard(
                suggestion,
                prediction,
                advice.fallback(),
                ask,
                actions.suggestion(),
                clock,
                sources.preferences().get().zone());
        drift.ifPresent(card.below()::add);
        sources.experiments()
                .assignmentFor(
                        suggestion.task(), now, sources.preferences().get().days())
                .ifPresent(drawn -> card.below().add(ExperimentNavigation.line(drawn)));
        return card;
    }

    private TaskPrediction prediction(Suggestion suggestion, Instant now) {
        return sources.predictions()
                .predict(
                        suggestion.task(),
                        now,
                        sources.preferences().get().days().zone());
    }

    private void showMore() {
        Instant now = clock.instant();
        Advice advice = sources.suggestions().advise(ask(now), Surface.LIST);
        Map<TaskId, TaskPrediction> predictions = sources.predictions()
                .predictAll(
                        advice.suggestions().stream().map(Suggestion::task).toList(),
                        now,
                        sources.preferences().get().days().zone());
        new SuggestionListDialog(
                        advice,
                        predictions,
                        actions.suggestion(),
                        clock,
                        sources.preferences().get().zone())
                .open();
    }
}
