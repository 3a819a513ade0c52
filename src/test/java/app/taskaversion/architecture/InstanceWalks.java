package app.taskaversion.architecture;

import app.taskaversion.emotion.EmotionId;
import app.taskaversion.emotion.EmotionService;
import app.taskaversion.experiment.ExperimentId;
import app.taskaversion.experiment.ExperimentService;
import app.taskaversion.experiment.Strategy;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.Response;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.tracking.EmotionAnswer;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceDetails;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.InterventionService;
import app.taskaversion.tracking.InterventionStep;
import app.taskaversion.tracking.Phase;
import app.taskaversion.tracking.Postponement;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationContext;

/** Instances with their sessions, events, emotions and postponements. */
final class InstanceWalks {

    private static final Instant DUE = TestClock.START.plus(Duration.ofDays(1));
    private static final Instant LATER = TestClock.START.plus(Duration.ofDays(7));

    private final InstanceService instances;
    private final InstanceQueries queries;
    private final TaskService tasks;
    private final EmotionService emotions;
    private final SuggestionService suggestions;
    private final ExperimentService experiments;
    private final ConsentService consents;
    private final TestSql sql;
    private final InterventionService interventions;
    private final TestClock clock;

    private InstanceWalks(ApplicationContext context) {
        instances = context.getBean(InstanceService.class);
        queries = context.getBean(InstanceQueries.class);
        tasks = context.getBean(TaskService.class);
        emotions = context.getBean(EmotionService.class);
        suggestions = context.getBean(SuggestionService.class);
        experiments = context.getBean(ExperimentService.class);
        consents = context.getBean(ConsentService.class);
        sql = context.getBean(TestSql.class);
        interventions = context.getBean(InterventionService.class);
        clock = context.getBean(TestClock.class);
    }

    static List<Walk<?>> of(ApplicationContext context) {
        InstanceWalks walks = new InstanceWalks(context);
        return List.of(
                walks.decision(),
                walks.impression(),
                walks.experiment(),
                walks.assignment(),
                walks.instance(),
                walks.session(),
                walks.event(),
                walks.emotion(),
                walks.postponement(),
                walks.intervention());
    }

    private Walk<InstanceId> instance() {
        return Walk.of("task_instance", "TaskInstance")
                .created(
                        () -> instances.plan(task(), Guess.NONE, null, null),
                        id -> List.of("guess " + details(id).guess().estimateMinutes()),
                        "guess null")
                .changed(id -> instances.guess(id, Guess.of(25.0, null)), "guess 25.0")
                .hidden(instances::delete, instances::restore);
    }

    private Walk<Suggestion> decision() {
        return Walk.of("decision", "Decision")
                .created(
                        this::suggested,
                        one -> column("mode || ' ' || candidates from decision where user_id = :owner"),
                        "gentle_start 1")
                .neverChanged("what was shown was shown")
                .neverDeleted("it goes with its days or with the account");
    }

    private Walk<Suggestion> impression() {
        return Walk.of("impression", "Impression")
                .created(
                        this::suggested,
                        one -> column("coalesce(response, 'none') from impression where user_id = :owner"),
                        "none")
                .changed(one -> suggestions.respond(one.impression(), Response.ANOTHER, null), "ANOTHER")
                .neverDeleted("it goes with its days or with the account");
    }

    private Suggestion suggested() {
        TaskId unused = task();
        Ask ask = new Ask(clock.instant().plusSeconds(1), DayBoundary.in(ZoneOffset.UTC), null);
        return suggestions.advise(ask, Surface.CARD).suggestions().getFirst();
    }

    private List<String> column(String rest) {
        return sql.sql("select " + rest)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private Walk<ExperimentId> experiment() {
        return Walk.of("experiment", "StoredExperiment")
                .created(
                        this::running,
                        one -> column("case when ended_at is null then 'runs' else 'ended' end from experiment"
                                + " where user_id = :owner"),
                        "runs")
                .changed(experiments::stop, "ended")
                .removed(experiments::delete);
    }

    private Walk<ExperimentId> assignment() {
        return Walk.of("experiment_assignment", "StoredAssignment")
                .created(
                        () -> {
                            ExperimentId id = running();
                            var unused =
                                    experiments.assignmentFor(task(), clock.instant(), DayBoundary.in(ZoneOffset.UTC));
                            return id;
                        },
                        one -> column("draw_no from experiment_assignment where user_id = :owner"),
                        "0")
                .neverChanged("what was drawn was drawn")
                .removed(experiments::delete);
    }

    private ExperimentId running() {
        consents.give(Purpose.PERSONAL_EXPERIMENTS, ConsentWay.SWITCH);
        return experiments.start(Strategy.CUE);
    }

    private Walk<InstanceId> session() {
        return Walk.of("work_session", "WorkSession")
                .created(
                        () -> instances
                                .startTask(task(), StartRequest.via(StartVia.SUGGESTION))
                                .instance(),
                        id -> details(id).sessions().stream()
                                .map(session -> session.endedAt() + ", " + session.minutes())
                                .toList(),
                        "null, null")
                .changed(
                        id -> {
                            clock.advanceMinutes(12);
                            instances.pause(id, null, null);
                        },
                        TestClock.START.plus(Duration.ofMinutes(12)) + ", 12.0")
                .hidden(instances::delete, instances::restore);
    }

    /** Deleting and bringing back are steps of their own, so only the first is looked at. */
    private Walk<InstanceId> event() {
        return Walk.of("instance_event", "InstanceEvent")
                .created(
                        () -> instances.plan(task(), Guess.NONE, null, null),
                        id -> details(id).steps().stream()
                                .limit(1)
                                .map(InstanceDetails.Step::kind)
                                .toList(),
                        "INITIALIZED")
                .neverChanged("one step of the history, appended and never changed")
                .hidden(instances::delete, instances::restore);
    }

    /** An emotion that was named for an instance. */
    private record Named(InstanceId instance, EmotionId emotion) {}

    private Walk<Named> emotion() {
        return Walk.of("instance_emotion", "InstanceEmotion")
                .created(
                        () -> {
                            Named named = new Named(
                                    instances.plan(task(), Guess.NONE, null, null),
                                    emotions.add("tense").id());
                            name(named, 40);
                            return named;
                        },
                        named -> details(named.instance()).emotions().stream()
                                .map(emotion -> String.valueOf(emotion.answer().intensity()))
                                .toList(),
                        "40.0")
                .changed(named -> name(named, 60), "60.0")
                .removed(named -> instances.emotions(named.instance(), Phase.INIT, List.of()));
    }

    private void name(Named named, double intensity) {
        instances.emotions(named.instance(), Phase.INIT, List.of(new EmotionAnswer(named.emotion(), intensity)));
    }

    private Walk<InstanceId> postponement() {
        return Walk.of("instance_postponement", "InstancePostponement")
                .created(
                        () -> {
                            InstanceId id = instances.plan(task(), Guess.NONE, null, DUE);
                            instances.postpone(id, Postponement.until(LATER), LATER);
                            return id;
                        },
                        this::putOff,
                        "from " + DUE + " to " + LATER)
                .neverChanged("each \"not today\" is a row of its own")
                .removed(instances::undoPostpone);
    }

    /** No service shows it by itself: it is what undoing reads the old due date from. */
    private List<String> putOff(InstanceId id) {
        Instant now = Objects.requireNonNull(details(id).dueAt());
        if (now.equals(DUE)) {
            return List.of();
        }
        instances.undoPostpone(id);
        Instant before = Objects.requireNonNull(details(id).dueAt());
        instances.postpone(id, Postponement.until(now), now);
        return List.of("from " + before + " to " + now);
    }

    private Walk<InstanceId> intervention() {
        return Walk.of("intervention", "Intervention")
                .created(
                        () -> {
                            InstanceId id = instances.plan(task(), Guess.NONE, null, null);
                            var unused = interventions.choose(id, InterventionStep.OWN, "one page");
                            return id;
                        },
                        id -> interventions.last(id).stream()
                                .map(chosen -> chosen.text() + (chosen.ticked() ? ", done" : ""))
                                .toList(),
                        "one page")
                .changed(
                        id -> interventions.tick(
                                interventions.last(id).orElseThrow().id(), true),
                        "one page, done")
                .neverDeleted("it goes with its entry, with its days and with the account");
    }

    private TaskId task() {
        return tasks.create(TaskData.named("Call the dentist")).id();
    }

    private InstanceDetails details(InstanceId id) {
        return queries.details(id);
    }
}
