package app.taskaversion.transfer.internal;

import app.taskaversion.task.TaskImportStore;
import app.taskaversion.tracking.InstanceImportStore;
import app.taskaversion.transfer.legacy.LegacyStamp;
import app.taskaversion.transfer.legacy.RecommendationEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the older app's recommendation logs. One that says that a suggestion was taken is noted down on the instance
 * that came of it; what came of no suggestion stays unknown. (data-and-lifecycle §1.9)
 */
final class RecommendationApplier extends KeptApplier {

    /** The older app suggested by rules only. */
    private static final String SOURCE = "rule:";

    private final ImportSpace space;
    private final InstanceImportStore instances;

    RecommendationApplier(ImportSpace space, InstanceImportStore instances, ImportRecords records) {
        super("RECOMMENDATION", null, records);
        this.space = space;
        this.instances = instances;
    }

    @Override
    public void create(List<Pending> rows) {
        for (Pending row : rows) {
            RecommendationEvent event = RecommendationEvent.read(row.row(), row.findings());
            UUID instance = event == null ? null : marked(event);
            if (instance == null) {
                row.kept();
            } else {
                row.merged(instance);
            }
        }
    }

    private @Nullable UUID marked(RecommendationEvent event) {
        String source = SOURCE + event.action();
        String id = event.instanceId();
        if (id != null) {
            return instances.markSuggested(space.batchId(), id, source);
        }
        String taskId = event.taskId();
        TaskImportStore.Known task = taskId == null ? null : space.tasks().get(taskId);
        LegacyStamp at = event.at();
        return task == null || at == null
                ? null
                : instances.markSuggestedNext(
                        space.batchId(), task.id(), new InstanceImportStore.Taken(at.local(), at.offset()), source);
    }
}
