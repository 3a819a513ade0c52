package app.taskaversion.offline.internal;

import app.taskaversion.offline.SyncOutcome;
import app.taskaversion.offline.SyncReason;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.LateStep;
import org.jspecify.annotations.Nullable;

/** What became of a tap, and what it was about. */
record Result(
        SyncOutcome outcome,
        @Nullable SyncReason reason,
        @Nullable InstanceId instance) {

    static Result taken(InstanceId instance) {
        return new Result(SyncOutcome.TAKEN, null, instance);
    }

    static Result kept(SyncReason reason, @Nullable InstanceId instance) {
        return new Result(SyncOutcome.KEPT, reason, instance);
    }

    static Result of(LateStep step, InstanceId instance) {
        return switch (step) {
            case TAKEN -> taken(instance);
            case MERGED -> new Result(SyncOutcome.MERGED, null, instance);
            case RUNS_SINCE -> kept(SyncReason.RUNS_SINCE, instance);
            case DONE_BEFORE -> kept(SyncReason.DONE_BEFORE, instance);
            case LET_GO_BEFORE -> kept(SyncReason.LET_GO_BEFORE, instance);
            case NOT_DONE -> kept(SyncReason.NOT_DONE, instance);
            case NOT_KEPT -> kept(SyncReason.NOT_KEPT, instance);
        };
    }
}
