package app.taskaversion.isolation;

import static app.taskaversion.tracking.InstanceState.CANCELLED;
import static app.taskaversion.tracking.InstanceState.COMPLETED;
import static app.taskaversion.tracking.InstanceState.INITIALIZED;
import static app.taskaversion.tracking.InstanceState.PAUSED;
import static app.taskaversion.tracking.InstanceState.RUNNING;

import app.taskaversion.testsupport.TestClock;
import app.taskaversion.tracking.CueService;
import app.taskaversion.tracking.DriftService;
import app.taskaversion.tracking.EmotionAnswer;
import app.taskaversion.tracking.ForgottenAnswer;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceEdit;
import app.taskaversion.tracking.InstanceFilter;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.InterventionId;
import app.taskaversion.tracking.InterventionService;
import app.taskaversion.tracking.InterventionStep;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Phase;
import app.taskaversion.tracking.PlannedQueries;
import app.taskaversion.tracking.Postponement;
import app.taskaversion.tracking.Rating;
import app.taskaversion.tracking.RecentQueries;
import app.taskaversion.tracking.RoutineService;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartResult;
import app.taskaversion.tracking.StartVia;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The life of task instances. */
final class TrackingCalls {

    private static final Instant LATER = TestClock.START.plus(Duration.ofDays(2));
    private static final Guess GUESS = Guess.of(25.0, Rating.chip(4));
    private static final Outcome ANSWERS = Outcome.of(Rating.chip(2), Rating.chip(4));

    private TrackingCalls() {}

    static void add(Calls calls) {
        calls.on(InstanceQueries.class)
                .call("running", (s, a) -> s.running())
                .call("lastPaused", (s, a) -> s.lastPaused(TestClock.START.minus(Duration.ofDays(30))))
                .call("list", (s, a) -> s.list(InstanceFilter.of(InstanceFilter.Group.DONE, TestClock.START), 0, 10))
                .call(
                        "list",
                        (s, a) -> s.list(
                                new InstanceFilter(InstanceFilter.Group.OPEN, "", a.task(), TestClock.START), 0, 10))
                .call("count", (s, a) -> s.count(InstanceFilter.of(InstanceFilter.Group.OPEN, TestClock.START)))
                .call("details", (s, a) -> s.details(a.instance(COMPLETED)));
        starts(calls.on(InstanceService.class));
        ends(calls.on(InstanceService.class));
        plans(calls.on(InstanceService.class));
        calls.on(CueService.class)
                .call("list", (s, a) -> s.list())
                .call("find", (s, a) -> s.find(a.text("instance_postponement", "cue")));
        calls.on(PlannedQueries.class)
                .call(
                        "list",
                        (s, a) -> s.list(
                                TestClock.START.minus(Duration.ofDays(400)),
                                TestClock.START.plus(Duration.ofDays(400))));
        calls.on(DriftService.class)
                .call("of", (s, a) -> s.of(a.instance(INITIALIZED)))
                .does("say", (s, a) -> s.say(a.instance(INITIALIZED), Rating.chip(4)));
        calls.on(RoutineService.class).call("comeBack", (s, a) -> s.comeBack());
        calls.on(RecentQueries.class)
                .call("finished", (s, a) -> s.finished(TestClock.START.minus(Duration.ofDays(30))))
                .call("work", (s, a) -> s.work(TestClock.START.minus(Duration.ofDays(30))))
                .call("lastRecorded", (s, a) -> s.lastRecorded(TestClock.START));
        stuck(calls.on(InterventionService.class));
        InstanceImportCalls.add(calls);
    }

    private static void stuck(Calls.On<InterventionService> on) {
        on.call("choose", (s, a) -> s.choose(a.instance(PAUSED), InterventionStep.OWN, "one page"))
                .does("tick", (s, a) -> s.tick(new InterventionId(a.id("intervention")), true))
                .call("last", (s, a) -> s.last(a.instance(RUNNING)))
                .call("helpedBefore", (s, a) -> s.helpedBefore("Sort papers"));
    }

    private static void starts(Calls.On<InstanceService> on) {
        on.call(
                        "startTask",
                        (s, a) -> s.startTask(
                                a.task(), StartRequest.via(StartVia.SUGGESTION).with(GUESS)))
                .call("start", (s, a) -> s.start(a.instance(PAUSED), StartRequest.via(StartVia.RESUME)))
                .givenDoes(
                        "undoStart",
                        (s, a) -> a.keep("start", s.start(a.instance(PAUSED), StartRequest.via(StartVia.RESUME))),
                        (s, a) -> s.undoStart(a.kept("start", StartResult.class)))
                .does("pause", (s, a) -> s.pause(a.instance(RUNNING), "the phone", 40.0))
                .does("answerForgotten", (s, a) -> s.answerForgotten(a.instance(RUNNING), ForgottenAnswer.dontCount()))
                .call("doneAlready", (s, a) -> s.doneAlready(a.task(), TestClock.START.minusSeconds(600), 10.0))
                .call("copy", (s, a) -> s.copy(a.instance(INITIALIZED)));
    }

    private static void ends(Calls.On<InstanceService> on) {
        on.does("complete", (s, a) -> s.complete(a.instance(RUNNING), ANSWERS))
                .does("answer/2", (s, a) -> s.answer(a.instance(COMPLETED), ANSWERS))
                .givenDoes(
                        "answer/3",
                        (s, a) -> {
                            s.complete(a.instance(RUNNING), Outcome.NONE);
                            InstanceId done = s.startTask(a.task(), StartRequest.via(StartVia.LIST))
                                    .instance();
                            s.complete(done, Outcome.NONE);
                            a.keep("done", done);
                        },
                        (s, a) -> s.answer(a.kept("done", InstanceId.class), Outcome.NONE, ANSWERS))
                .does(
                        "emotions",
                        (s, a) -> s.emotions(
                                a.instance(RUNNING), Phase.DONE, List.of(new EmotionAnswer(a.emotion(), 40.0))))
                .mixed("emotions", (s, a, own) -> {
                    s.emotions(own.instance(RUNNING), Phase.DONE, List.of(new EmotionAnswer(a.emotion(), 40.0)));
                    return null;
                })
                .givenDoes(
                        "undoComplete",
                        (s, a) -> s.complete(a.instance(RUNNING), ANSWERS),
                        (s, a) -> s.undoComplete(a.instance(RUNNING)))
                .does("letGo", (s, a) -> s.letGo(a.instance(PAUSED), "other", "not mine any more"))
                .does("undoLetGo", (s, a) -> s.undoLetGo(a.instance(CANCELLED)))
                .does(
                        "edit",
                        (s, a) -> s.edit(
                                a.instance(COMPLETED),
                                new InstanceEdit(GUESS, ANSWERS, TestClock.START.minusSeconds(60), null, null, null)))
                .does("anticipation", (s, a) -> s.anticipation(a.instance(RUNNING), true, 60.0))
                .does("delete", (s, a) -> s.delete(a.instance(COMPLETED)))
                .givenDoes(
                        "restore",
                        (s, a) -> s.delete(a.instance(COMPLETED)),
                        (s, a) -> s.restore(a.instance(COMPLETED)));
    }

    private static void plans(Calls.On<InstanceService> on) {
        on.call("draft", (s, a) -> s.draft(a.task()))
                .call("plan", (s, a) -> s.plan(a.task(), GUESS, Postponement.someday(), LATER))
                .does("guess", (s, a) -> s.guess(a.instance(INITIALIZED), GUESS))
                .does("postpone", (s, a) -> s.postpone(a.instance(INITIALIZED), Postponement.until(LATER), LATER))
                .givenDoes(
                        "undoPostpone",
                        (s, a) -> s.postpone(a.instance(INITIALIZED), Postponement.until(LATER), LATER),
                        (s, a) -> s.undoPostpone(a.instance(INITIALIZED)))
                .does("setDue", (s, a) -> s.setDue(a.instance(INITIALIZED), LATER));
    }
}
