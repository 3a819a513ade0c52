package app.taskaversion.transfer.internal;

import app.taskaversion.task.ImportedJob;
import app.taskaversion.task.TaskImportStore;
import app.taskaversion.transfer.legacy.LegacySmallReaders;
import app.taskaversion.transfer.legacy.RowRefused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows of {@code jobs.csv}. */
final class JobApplier implements RowApplier {

    private final ImportSpace space;
    private final TaskImportStore store;

    JobApplier(ImportSpace space, TaskImportStore store) {
        this.space = space;
        this.store = store;
    }

    @Override
    public String kind() {
        return "JOB";
    }

    @Override
    public String key(Pending row) {
        return LegacySmallReaders.jobId(row.row());
    }

    @Override
    public Set<String> existing(Collection<String> keys) {
        Set<String> existing = new HashSet<>(keys);
        existing.retainAll(space.jobs().keySet());
        return existing;
    }

    @Override
    public void create(List<Pending> rows) {
        List<ImportedJob> jobs = new ArrayList<>();
        for (Pending row : rows) {
            try {
                ImportedJob job = LegacySmallReaders.job(row.row(), space.context(), row.findings())
                        .named(row.key());
                jobs.add(job);
                space.jobs().put(row.key(), new TaskImportStore.Known(job.id(), job.name()));
                row.created(job.id());
            } catch (RowRefused e) {
                row.quarantine(e.reason());
            }
        }
        store.insertJobs(jobs, space.origin());
    }
}
