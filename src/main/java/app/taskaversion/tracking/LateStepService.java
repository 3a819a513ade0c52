package app.taskaversion.tracking;

import app.taskaversion.task.TaskId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Steps that a person took some time ago, without a connection, told in the order in which they were taken. Nothing that
 * is known from elsewhere is overwritten:
 *
 * <ul>
 *   <li>A person has one clock. Time that a session covers already is not counted again, whatever it was for, so the minutes
 *       of all sessions together are those of the union of all stretches.
 *   <li>The later start runs on. One that began before it is stopped where the later one began.
 *   <li>The last answer counts; the picture before it is in the history. An answer that is older fills what is empty.
 * </ul>
 *
 * <p>Each call is one transaction for the signed-in person. Calls on an unknown id throw {@link
 * app.taskaversion.platform.error.NotFound}. Instants are to the millisecond and not in the future.
 */
public interface LateStepService {

    /** Something was thought of: planned, as of then. */
    InstanceId plan(TaskId task, Guess guess, @Nullable Postponement when, @Nullable Instant dueAt, Instant at);

    /**
     * The clock was started or went on.
     *
     * @param until when it was stopped, if that is known by now; absent if it runs on
     */
    LateStep start(InstanceId id, Instant from, @Nullable Instant until, boolean fiveMinutes);

    /** The clock was stopped. One that was started again after that runs on. */
    LateStep pause(InstanceId id, Instant at);

    LateStep complete(InstanceId id, Instant at);

    /** How it was; a rating that is absent was not given. */
    LateStep answer(InstanceId id, Instant at, @Nullable Rating dread, @Nullable Rating relief);

    LateStep letGo(InstanceId id, Instant at);
}
