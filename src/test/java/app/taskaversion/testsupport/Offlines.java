package app.taskaversion.testsupport;

import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.backup.BackupPlan;
import app.taskaversion.platform.startup.AccessMode;
import app.taskaversion.platform.startup.AppHome;
import app.taskaversion.platform.startup.Offline;
import java.nio.file.Path;
import java.util.Objects;

/** Installations for commands that work without the application. */
public final class Offlines {

    private Offlines() {}

    /** Backups lie beside the file and are made once a day. */
    public static Offline of(String address) {
        Path home = TestDatabases.newFolder("offline");
        DatabaseUrl url = DatabaseUrl.parse(address, home);
        Path backups = url.file() == null
                ? home
                : Objects.requireNonNull(url.file().getParent()).resolve("backups");
        return new Offline(
                url, new BackupPlan(true, backups, 30, null), AccessMode.LOCAL, new AppHome(home), new TestClock());
    }
}
