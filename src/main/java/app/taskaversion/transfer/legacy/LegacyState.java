package app.taskaversion.transfer.legacy;

import app.taskaversion.tracking.InstanceState;
import app.taskaversion.transfer.ImportRule;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The state of a row. Its status cell is the last thing to believe: for months the older app left it at "initialized"
 * when a task was finished. (data-and-lifecycle §0.1, §4.1)
 *
 * @param endedAt when it was finished or cancelled; absent in the other states
 * @param endKnown false if no stamp says when and another had to stand in
 */
record LegacyState(InstanceState state, @Nullable Instant endedAt, boolean endKnown) {

    /**
     * What a row says about its state.
     *
     * @param best the latest of started, initialised and created, to stand in for a missing end
     * @param guessed whether the guess holds any rating
     */
    record Facts(
            @Nullable Instant completed,
            @Nullable Instant cancelled,
            @Nullable Instant started,
            @Nullable Instant initialized,
            @Nullable Instant best,
            String status,
            boolean completedFlag,
            boolean cancelledFlag,
            boolean pausedFlag,
            boolean guessed) {}

    static LegacyState of(Facts row, Findings findings) {
        Instant completed = row.completed();
        Instant cancelled = row.cancelled();
        if (completed != null && cancelled != null) {
            findings.add(ImportRule.STATE_BOTH_STAMPS, "cancelled_at");
            return completed.isAfter(cancelled)
                    ? new LegacyState(InstanceState.COMPLETED, completed, true)
                    : new LegacyState(InstanceState.CANCELLED, cancelled, true);
        }
        String status = row.status().strip().toLowerCase(Locale.ROOT);
        if (completed != null) {
            if (!status.isEmpty() && !status.equals("completed")) {
                findings.add(ImportRule.STATUS_CONFLICT, "status");
            }
            return new LegacyState(InstanceState.COMPLETED, completed, true);
        }
        if (cancelled != null) {
            return new LegacyState(InstanceState.CANCELLED, cancelled, true);
        }
        if (status.equals("cancelled") || row.cancelledFlag()) {
            findings.add(ImportRule.STATE_WITHOUT_STAMP, "cancelled_at");
            return new LegacyState(InstanceState.CANCELLED, row.best(), false);
        }
        if (status.equals("completed") || row.completedFlag()) {
            findings.add(ImportRule.STATE_WITHOUT_STAMP, "completed_at");
            return new LegacyState(InstanceState.COMPLETED, row.best(), false);
        }
        if (row.pausedFlag()) {
            return open(InstanceState.PAUSED);
        }
        if (row.started() != null) {
            return open(InstanceState.RUNNING);
        }
        return open(row.initialized() != null || row.guessed() ? InstanceState.INITIALIZED : InstanceState.DRAFT);
    }

    private static LegacyState open(InstanceState state) {
        return new LegacyState(state, null, true);
    }
}
