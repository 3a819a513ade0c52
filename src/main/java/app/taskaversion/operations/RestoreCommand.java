package app.taskaversion.operations;

import app.taskaversion.platform.persistence.backup.BackupFailed;
import app.taskaversion.platform.persistence.backup.Restore;
import app.taskaversion.platform.startup.Command;
import app.taskaversion.platform.startup.Offline;
import app.taskaversion.platform.startup.OfflineCommand;
import app.taskaversion.platform.startup.SpokenCommand;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.boot.ApplicationArguments;

/**
 * Puts a backup in the place of the database: {@code --restore=FILE}, while the app is stopped. It ends with
 *
 * <ul>
 *   <li>{@link SpokenCommand#DONE} (0) if the database is the one of the backup now,
 *   <li>{@link SpokenCommand#REFUSED} (1) if the backup cannot be used or the app runs; nothing was changed,
 *   <li>{@link SpokenCommand#CHOICE_MISSING} (2) if no file is named, or the database is PostgreSQL.
 * </ul>
 */
public final class RestoreCommand extends OfflineCommand {

    private static final String OPTION = "restore";

    @Override
    public boolean isRequested(ApplicationArguments arguments) {
        return arguments.containsOption(OPTION);
    }

    @Override
    public int run(ApplicationArguments arguments, Offline place, Consumer<String> out) {
        Path database = place.database().file();
        if (database == null) {
            return say(out, SpokenCommand.CHOICE_MISSING, "restore.postgres");
        }
        String name = Command.option(arguments, OPTION);
        if (name == null || name.isBlank()) {
            return say(out, SpokenCommand.CHOICE_MISSING, "restore.missing");
        }
        try {
            Path file = Path.of(name).toAbsolutePath().normalize();
            Path kept = Restore.put(
                    file, database, place.backups().key(), place.clock().instant());
            int code = say(out, SpokenCommand.DONE, "restore.done", file.toString(), database.toString());
            return kept == null ? code : say(out, code, "restore.kept", kept.toString());
        } catch (BackupFailed e) {
            return say(out, SpokenCommand.REFUSED, e.messageKey(), e.arguments());
        } catch (InvalidPathException e) {
            return say(out, SpokenCommand.REFUSED, "backup.path");
        }
    }
}
