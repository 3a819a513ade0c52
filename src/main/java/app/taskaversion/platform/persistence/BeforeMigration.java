package app.taskaversion.platform.persistence;

import app.taskaversion.platform.error.StartRefused;
import app.taskaversion.platform.persistence.backup.BackupFailed;
import app.taskaversion.platform.persistence.backup.BackupPlan;
import app.taskaversion.platform.persistence.backup.Backups;
import app.taskaversion.platform.text.Messages;
import java.nio.file.Path;
import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A schema that has people's data in it is changed only after a copy of it was made and found sound. */
final class BeforeMigration {

    private static final Logger LOG = LoggerFactory.getLogger(BeforeMigration.class);

    private BeforeMigration() {}

    /**
     * Does nothing for a new database, one that is up to date, and PostgreSQL, whose operator makes the copies.
     *
     * @throws StartRefused if the copy cannot be made; then nothing was changed
     */
    static void secure(Flyway flyway, DatabaseUrl url, BackupPlan plan, Instant now) {
        Path file = url.file();
        if (file == null || flyway.info().current() == null) {
            return;
        }
        MigrationInfo[] pending = flyway.info().pending();
        if (pending.length == 0) {
            return;
        }
        String newest = String.valueOf(pending[pending.length - 1].getVersion());
        try {
            Path made = new Backups(file, plan).makeBefore("V" + newest, now);
            LOG.info("The schema changes to version {}; a backup of what was there is in {}", newest, made);
        } catch (BackupFailed e) {
            String reason = new Messages().english(e.messageKey(), e.arguments());
            throw new StartRefused("startup.backup", reason);
        }
    }
}
