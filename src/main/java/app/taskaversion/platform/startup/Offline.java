package app.taskaversion.platform.startup;

import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.backup.BackupPlan;
import java.time.Clock;

/** What is known of an installation before anything of it is opened. */
public record Offline(DatabaseUrl database, BackupPlan backups, AccessMode access, AppHome home, Clock clock) {

    /** A property that is set while a command of this kind is at work. */
    static final String PROPERTY = "app.offline";
}
