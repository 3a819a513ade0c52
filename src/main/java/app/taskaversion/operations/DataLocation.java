package app.taskaversion.operations;

import app.taskaversion.platform.persistence.DatabaseUrl;
import org.springframework.stereotype.Component;

/** Where a person's data is, in a form that can be shown to them. */
@Component
public class DataLocation {

    private final DatabaseUrl database;

    DataLocation(DatabaseUrl database) {
        this.database = database;
    }

    /** The absolute path of the SQLite file, or host and database of PostgreSQL; never a user name or password. */
    public String shown() {
        return database.shown();
    }

    /** Whether it is one file on this machine, which can be copied as a backup. */
    public boolean isFile() {
        return database.file() != null;
    }
}
