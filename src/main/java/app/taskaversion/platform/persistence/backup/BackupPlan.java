package app.taskaversion.platform.persistence.backup;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the operator said about backups.
 *
 * @param daily whether the running app makes one a day by itself
 * @param folder where those, and those before a new schema, lie; absolute
 * @param keepDays how old a backup may get before one that is newer takes it away, 1 to {@value #LONGEST}: what people
 *     delete must not outlive the promise that is made to them
 * @param key what they are encrypted with; absent if they are not
 */
public record BackupPlan(
        boolean daily, Path folder, int keepDays, @Nullable BackupKey key) {

    /** Days within which a deletion is complete, copies included. */
    public static final int LONGEST = 30;
}
