package app.taskaversion.platform.persistence.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Makes backups of one SQLite database as its operator planned them. */
public final class Backups {

    private final Path database;
    private final BackupPlan plan;
    private final BackupFolder folder;
    private final DatabaseCopy copy;

    public Backups(Path database, BackupPlan plan) {
        this(database, plan, new DatabaseCopy());
    }

    Backups(Path database, BackupPlan plan, DatabaseCopy copy) {
        this.database = database;
        this.plan = plan;
        this.folder = new BackupFolder(plan.folder());
        this.copy = copy;
    }

    public BackupFolder folder() {
        return folder;
    }

    /**
     * One copy under a name that somebody chose.
     *
     * @throws BackupFailed with the reason; then there is no such file, or the one that was there before
     */
    public void make(Path target) throws BackupFailed {
        copy.make(database, target.toAbsolutePath(), plan.key());
    }

    /**
     * One copy for somebody who takes it along; nothing of it stays here.
     *
     * @throws BackupFailed with the reason; then nothing was written to the stream
     */
    public void write(OutputStream out) throws BackupFailed, IOException {
        Path passing = besideTheDatabase().resolve(".copy-" + UUID.randomUUID() + SafeFiles.PART);
        try {
            copy.make(database, passing, plan.key());
            long unused = Files.copy(passing, out);
        } finally {
            Files.deleteIfExists(passing);
        }
    }

    private Path besideTheDatabase() {
        return Objects.requireNonNull(database.getParent(), "an absolute path has a folder");
    }

    /**
     * The one of today; then those that are out of date go. A backup that fails takes no other away.
     *
     * @throws BackupFailed with the reason
     */
    public Path makeDaily(Instant now) throws BackupFailed {
        try {
            Path target = folder.fresh(now, null, plan.key() != null);
            copy.make(database, target, plan.key());
            folder.rotate(now, plan.keepDays());
            BackupFolder apart = folder.beforeChanges();
            apart.keepLast(BackupFolder.BEFORE_CHANGE, now, plan.keepDays());
            sweep(now);
            return target;
        } catch (IOException e) {
            throw new BackupFailed("backup.unwritable", plan.folder().toString());
        }
    }

    /**
     * The one before the database itself is changed.
     *
     * @param what will be done, a word for the name of the file: {@code V20} for a new schema
     * @throws BackupFailed with the reason; then the database must stay as it is
     */
    public Path makeBefore(String what, Instant now) throws BackupFailed {
        BackupFolder apart = folder.beforeChanges();
        try {
            Path target = apart.fresh(now, what, plan.key() != null);
            copy.make(database, target, plan.key());
            apart.keepLast(BackupFolder.BEFORE_CHANGE, now, plan.keepDays());
            return target;
        } catch (IOException e) {
            throw new BackupFailed("backup.unwritable", plan.folder().toString());
        }
    }

    private void sweep(Instant now) throws IOException {
        BackupFolder beside = new BackupFolder(besideTheDatabase());
        for (BackupFolder each : new BackupFolder[] {folder, folder.beforeChanges(), beside}) {
            for (Path part : each.abandoned(now)) {
                Files.deleteIfExists(part);
            }
        }
    }
}
