package app.taskaversion.transfer.internal;

import app.taskaversion.task.ImportedJob;
import app.taskaversion.task.TaskImportStore;
import app.taskaversion.task.TaskImportStore.Known;
import app.taskaversion.task.TaskImportStore.Membership;
import app.taskaversion.transfer.QuarantineReason;
import app.taskaversion.transfer.legacy.Findings;
import app.taskaversion.transfer.legacy.LegacySmallReaders;
import app.taskaversion.transfer.legacy.LegacySmallReaders.JobTask;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of {@code job_task_mapping.csv}. A link to nothing goes to quarantine. (data-and-lifecycle §4.8) */
final class JobTaskApplier implements RowApplier {

    private static final int KEY_CHARS = 400;

    private final ImportSpace space;
    private final TaskImportStore store;

    JobTaskApplier(ImportSpace space, TaskImportStore store) {
        this.space = space;
        this.store = store;
    }

    @Override
    public String kind() {
        return "JOB_TASK";
    }

    @Override
    public String key(Pending row) {
        JobTask link = LegacySmallReaders.jobTask(row.row(), space.context(), new Findings());
        return key(link.jobId(), link.taskId());
    }

    private static String key(String job, String task) {
        String key = job + "/" + task;
        return key.length() <= KEY_CHARS ? key : key.substring(0, KEY_CHARS);
    }

    @Override
    public Set<String> existing(Collection<String> keys) {
        Set<String> existing = new HashSet<>();
        for (Map.Entry<String, Known> job : space.jobs().entrySet()) {
            for (String key : keys) {
                if (key.startsWith(job.getKey() + "/")) {
                    Known task = space.tasks().get(key.substring(job.getKey().length() + 1));
                    if (task != null
                            && space.memberships()
                                    .contains(new Membership(job.getValue().id(), task.id()))) {
                        existing.add(key);
                    }
                }
            }
        }
        return existing;
    }

    @Override
    public boolean contentMatters() {
        return false;
    }

    @Override
    public void create(List<Pending> rows) {
        List<ImportedJob.Link> links = new ArrayList<>();
        for (Pending row : rows) {
            JobTask read = LegacySmallReaders.jobTask(row.row(), space.context(), row.findings());
            @Nullable Known job = space.jobs().get(read.jobId());
            @Nullable Known task = space.tasks().get(read.taskId());
            if (job == null || task == null) {
                row.quarantine(QuarantineReason.LINK_UNKNOWN);
            } else {
                links.add(new ImportedJob.Link(job.id(), task.id(), read.createdAt()));
                space.memberships().add(new Membership(job.id(), task.id()));
                row.created(task.id());
            }
        }
        store.insertMemberships(links, space.origin());
    }
}
