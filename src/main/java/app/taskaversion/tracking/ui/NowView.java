package app.taskaversion.tracking.ui;

import app.taskaversion.account.DetailLevel;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.analytics.LookBackService;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerBroadcaster;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.LiveRefresh;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.task.TaskService;
import app.taskaversion.tracking.ChosenStep;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.PausedInstance;
import app.taskaversion.tracking.RoutineService;
import app.taskaversion.tracking.RunningInstance;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Now: one thing. Either the clock that runs, or what was stopped a while ago, or one suggestion, or the first question.
 * Everything changes in place, in each open tab of the same person.
 */
@Route("")
@PermitAll
class NowView extends Composite<Div> implements HasDynamicTitle, AfterNavigationObserver {

    /** What was stopped longer ago than this waits in the list instead of standing in front. */
    private static final Duration STILL_FRESH = Duration.ofHours(12);

    private static final String WELCOME = "welcome";

    private final InstanceQueries queries;
    private final PreferenceService preferences;
    private final ConsentService consents;
    private final Clock clock;
    private final NowActions actions;
    private final IdlePage idle;
    private final NowStrip strip;
    private final ReminderTap tap;
    private final OpenList open;
    private final SummaryFold summary;
    private final Div main = new Div();
    private final Welcome welcome;
    private boolean returning = true;
    private @Nullable Object shown;

    NowView(
            InstanceService instances,
            InstanceQueries queries,
            RoutineService routines,
            SuggestionService suggestions,
            IdlePage.Sources sources,
            TaskService tasks,
            PreferenceService preferences,
            ConsentService consents,
            LookBackService lookBack,
            InstanceDialogs dialogs,
            DoneSheets doneSheets,
            NowPrompts prompts,
            Welcome welcome,
            OwnerBroadcaster broadcaster,
            CurrentOwner owner,
            Clock clock) {
        this.queries = queries;
        this.preferences = preferences;
        this.consents = consents;
        this.welcome = welcome;
        this.clock = clock;
        Feedback feedback = new Feedback(this, () -> preferences.get().noRush(), this::look);
        actions = new NowActions(
                this,
                instances,
                tasks,
                preferences,
                consents,
                dialogs,
                doneSheets,
                feedback,
                clock,
                suggestions,
                this::look);
        idle = new IdlePage(sources, actions, clock);
        strip = new NowStrip(prompts, actions, feedback);
        tap = new ReminderTap(prompts, actions);
        open = new OpenList(
                queries,
                preferences,
                clock,
                new InstanceActions(this, instances, dialogs, feedback, clock, this::look));
        summary = new SummaryFold(lookBack, preferences, clock);
        main.addClassName("tas-now-main");
        getContent().addClassName("tas-now-page");
        getContent().add(strip, main, open, summary);
        RoutineVisit.of(routines);
        look();
        LiveRefresh.of(this, broadcaster, owner.get(), this::look);
    }

    /** Looks again; what is shown already stays untouched, so that nothing half-typed or half-chosen is lost. */
    private void look() {
        Instant now = clock.instant();
        Optional<RunningInstance> running = queries.running();
        summary.setVisible(true);
        Optional<PausedInstance> paused =
                running.isPresent() ? Optional.empty() : queries.lastPaused(now.minus(STILL_FRESH));
        if (running.isPresent()) {
            RunningInstance instance = running.get();
            boolean asks = instance.askLookingForward()
                    && asksMore(preferences)
                    && consents.allowed().feelings()
                    && strip.asks(instance.task());
            if (!asks) {
                strip.whileWorking(instance.id());
            }
            show(
                    new Shown(List.of(instance, actions.step(instance.id()).map(ChosenStep::id)), asks),
                    () -> clockPage(new RunningPage(instance, actions, preferences, asks, clock)));
            open.show(null);
        } else if (paused.isPresent() && !actions.isSetAside(paused.get().id())) {
            PausedInstance instance = paused.get();
            show(instance, () -> clockPage(new PausedPage(instance, actions, clock)));
            open.show(instance.id());
            strip.whileWorking(null);
        } else if (returning && welcome.isBack()) {
            show(WELCOME, () -> new WelcomePage(welcome, actions, this::lookAround));
            open.setVisible(false);
            summary.setVisible(false);
            strip.clear();
        } else {
            returning = false; // once is enough: whoever did something is not away any more
            idle(now);
        }
        summary.look();
    }

    private void lookAround() {
        welcome.seen();
        look();
    }

    private static Component clockPage(Component page) {
        page.addClassNames("tas-column", "tas-running-page");
        return page;
    }

    private void idle(Instant now) {
        show(idle, () -> idle);
        IdlePage.Around around = idle.look(now);
        summary.setVisible(around == IdlePage.Around.ALL);
        if (around == IdlePage.Around.ALL) {
            strip.whileIdle();
        } else {
            strip.clear();
        }
        if (around == IdlePage.Around.NOTHING) {
            open.setVisible(false);
        } else {
            open.show(idle.waitingInFront());
        }
    }

    /** What stands in front, and what is asked with it: if either changes, the page is made anew. */
    private record Shown(Object what, List<Boolean> asked) {
        Shown(Object what, Boolean... asked) {
            this(what, List.of(asked));
        }
    }

    private void show(Object what, java.util.function.Supplier<Component> page) {
        if (!what.equals(shown)) {
            shown = what;
            main.removeAll();
            idle.forget();
            main.add(page.get());
        }
    }

    /** Whether more than the two questions are asked. */
    static boolean asksMore(PreferenceService preferences) {
        return preferences.get().detailLevel() != DetailLevel.LIGHT;
    }

    /** A notification leads here. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        tap.follow(
                event.getLocation().getQueryParameters(),
                event.getLocationChangeEvent().getUI());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("nav.now"));
    }
}
