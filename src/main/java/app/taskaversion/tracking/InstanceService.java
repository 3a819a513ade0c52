package app.taskaversion.tracking;

import app.taskaversion.task.TaskId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The life of a task instance (data-and-lifecycle §3). Each call is one transaction, writes one event for each
 * transition and works for the signed-in person only.
 *
 * <p>Calls on an unknown id throw {@link app.taskaversion.platform.error.NotFound}; steps that the state does not have
 * throw {@link app.taskaversion.platform.error.InvalidTransition} and change nothing.
 */
public interface InstanceService {

    /** Message key of the conflict between two devices of one person. */
    String ELSEWHERE = "error.elsewhere";

    /** A draft without a guess: DRAFT. */
    InstanceId draft(TaskId task);

    /** Queues a task for later: INITIALIZED, with whatever was guessed. */
    InstanceId plan(TaskId task, Guess guess, @Nullable Postponement when, @Nullable Instant dueAt);

    /** Adds or replaces the guess of an instance that has not ended; a draft becomes INITIALIZED. */
    void guess(InstanceId id, Guess guess);

    /** One tap: makes an instance of the task and starts its clock. A running one is paused first. */
    StartResult startTask(TaskId task, StartRequest request);

    /** Starts or resumes an open instance. A running one is paused first. */
    StartResult start(InstanceId id, StartRequest request);

    /** Takes a start back: what was made by it goes away, and the one that it paused runs on without a gap. */
    void undoStart(StartResult result);

    /**
     * Enough for now. The time counts.
     *
     * @param reason the person's words, kept with the session
     * @param percent 0–100, how far they got
     */
    void pause(InstanceId id, @Nullable String reason, @Nullable Double percent);

    /** Done. Ends the clock; answers may come now or later through {@link #answer}. */
    void complete(InstanceId id, Outcome outcome);

    /** Answers after the end; replaces what was answered before. */
    void answer(InstanceId id, Outcome outcome);

    /**
     * The same for a screen that may be out of date: nothing of another device is overwritten unseen.
     *
     * @param seen what the screen showed as stored
     * @throws app.taskaversion.platform.error.Conflict if something else is stored by now; nothing changes then
     */
    void answer(InstanceId id, Outcome seen, Outcome outcome);

    void emotions(InstanceId id, Phase phase, List<EmotionAnswer> emotions);

    /** Reopens what was completed by mistake: it is begun and not running, with its time. */
    void undoComplete(InstanceId id);

    /** Something that was done without the clock. */
    InstanceId doneAlready(TaskId task, Instant when, @Nullable Double minutes);

    /** Let go: a neutral end. The time so far stays. */
    void letGo(InstanceId id, @Nullable String category, @Nullable String note);

    /** Brings back what was let go, in the state that it had. */
    void undoLetGo(InstanceId id);

    /** Not today. The state stays, except that a running one is paused. */
    void postpone(InstanceId id, Postponement when, @Nullable Instant newDue);

    void undoPostpone(InstanceId id);

    void setDue(InstanceId id, @Nullable Instant dueAt);

    /** Corrects what has ended. */
    void edit(InstanceId id, InstanceEdit edit);

    /** "Looking forward to it", 0–100, when it is planned or at the start; both give the excitement change. */
    void anticipation(InstanceId id, boolean atStart, @Nullable Double lookingForward);

    /** A copy to do again: planned, with the same guess. */
    InstanceId copy(InstanceId id);

    void delete(InstanceId id);

    void restore(InstanceId id);

    /** The person's answer about a clock that ran on; asked once. */
    void answerForgotten(InstanceId id, ForgottenAnswer answer);
}
